/** A line of Markdown whose only marks are backquotes around code. */

export function InlineMarkdown({ text }: { text: string }) {
  return text.split('`').map((piece, place) =>
    place % 2 === 1 ? (
      <code key={place} className="rounded-[3px] bg-sunken px-[0.3em] py-[0.1em] wrap-break-word">
        {piece}
      </code>
    ) : (
      piece
    ),
  );
}
