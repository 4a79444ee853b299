/** The title as it is printed: the first word in black, the rest in red. */
export function Masthead({ title }: { readonly title: string }) {
  const space = title.indexOf(' ');
  if (space < 0) return <span class="masthead">{title}</span>;
  return (
    <span class="masthead">
      {title.slice(0, space)} <span class="masthead-red">{title.slice(space + 1)}</span>
    </span>
  );
}
