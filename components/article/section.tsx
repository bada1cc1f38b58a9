interface SectionProps {
  readonly id: string;
  readonly title: React.ReactNode;
  readonly intro?: React.ReactNode;
  /** What stands below the heading: beside the content where there is room, and stays in sight. */
  readonly aside?: React.ReactNode;
  /** The content takes the page's whole width. */
  readonly wide?: boolean;
  readonly children: React.ReactNode;
}

/** A part of the page, with its heading beside it where there is room. */
export function Section({ id, title, intro, aside, wide = false, children }: SectionProps) {
  return (
    <section id={id} className={wide ? 'section wide' : 'section'} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {intro === undefined ? null : <p>{intro}</p>}
        {aside}
      </header>
      <div className="section-content">{children}</div>
    </section>
  );
}
