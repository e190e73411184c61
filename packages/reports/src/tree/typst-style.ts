/** How reports look on paper: the functions that the document of `renderTypst` calls. Fonts are those the compiler ships. */
export const TYPST_STYLE = `
#let ink = rgb("#16212a")
#let soft = rgb("#495861")
#let hair = rgb("#ccd6d7")
#let accent = rgb("#0b5870")
#let serif = ("Source Serif 4",)
#let sans = ("IBM Plex Sans",)

#let code-words(words) = text(font: sans, weight: 600, size: 0.95em, hyphenate: false, words)

#let lead(body) = {
  set text(size: 1.15em)
  par(body)
}

#let facts(..cells) = block(above: 1.2em, below: 1.2em, grid(
  columns: (auto, 1fr),
  column-gutter: 1.4em,
  row-gutter: 0.75em,
  ..cells.pos().enumerate().map(((index, cell)) => if calc.even(index) { text(fill: soft, cell) } else { cell }),
))

#let boxed(stripe, title, body) = block(
  width: 100%,
  inset: (left: 10pt, rest: 8pt),
  stroke: (left: 2pt + stripe),
  fill: rgb("#f4f7f6"),
  breakable: false,
  { strong(title); parbreak(); body },
)
#let note-box(title, body) = boxed(accent, title, body)
#let warning-box(title, body) = boxed(rgb("#7a4b00"), title, body)

#let report-table(label: "", caption: "", widths: (), align: (), header: (), footer: none, note: none, ..rows) = {
  let cells(row, wrap) = row.map(cell => wrap(cell))
  block(above: 1.6em, below: 1.6em, {
    set text(size: 0.9em, hyphenate: false)
    block(below: 0.7em, sticky: true, { strong(label); [ ]; caption })
    table(
      columns: widths,
      align: align,
      stroke: none,
      inset: (x: 0pt, y: 4.5pt),
      column-gutter: 8pt,
      table.header(
        table.hline(stroke: 0.75pt + ink),
        ..cells(header, cell => text(weight: 600, fill: soft, cell)),
        table.hline(stroke: 0.75pt + ink),
      ),
      ..rows.pos().map(row => (..row, table.hline(stroke: 0.4pt + hair))).flatten(),
      ..if footer == none { () } else { cells(footer, cell => strong(cell)) },
      table.hline(stroke: 0.75pt + ink),
    )
    if note != none { text(size: 0.9em, fill: soft, note) }
  })
}

#let report-figure(file: "", alt: "", label: "", title: "", summary: "") = block(
  above: 1.8em,
  below: 1.8em,
  breakable: false,
  {
    block(below: 0.8em, text(size: 0.9em, { strong(label); [ ]; strong(title + "."); [ ]; summary }))
    layout(size => {
      // A tall figure shrinks until it fits one page together with its caption.
      let natural = measure(image(file, width: size.width)).height
      let room = 215mm
      image(file, alt: alt, width: if natural > room { size.width * (room / natural) } else { size.width })
    })
  },
)

#let report(title: "", subtitle: none, lang: "en", page-words: ("", "", ""), body) = {
  set document(title: title)
  set text(font: sans, size: 10pt, lang: lang, fill: ink, hyphenate: true)
  set par(leading: 0.68em, spacing: 0.95em)
  set page(
    paper: "a4",
    margin: (x: 22mm, top: 22mm, bottom: 24mm),
    footer: context text(size: 8.5pt, fill: soft, {
      page-words.at(0)
      counter(page).display()
      page-words.at(1)
      str(counter(page).final().first())
      page-words.at(2)
    }),
  )
  show heading: set text(font: serif, weight: 600, hyphenate: false)
  show heading.where(level: 1): set text(size: 22pt)
  show heading.where(level: 2): it => block(above: 2em, below: 0.9em, width: 100%, sticky: true, {
    line(length: 100%, stroke: 0.4pt + hair)
    v(0.1em)
    text(size: 15pt, it.body)
  })
  show heading.where(level: 3): set text(size: 12pt)
  show heading.where(level: 3): set block(above: 1.5em, below: 0.7em)
  set list(indent: 0pt, body-indent: 0.7em, marker: text(fill: soft, "–"), spacing: 0.75em)
  set enum(indent: 0pt, body-indent: 0.7em, spacing: 0.75em)
  heading(level: 1, title)
  if subtitle != none { block(above: 1em, below: 1.8em, text(fill: soft, subtitle)) }
  body
}
`.trim();
