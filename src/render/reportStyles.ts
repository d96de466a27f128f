// How the report looks: on a screen, light and dark, in forced colors, and on
// paper. Colors are variables, so that the editor can put those of its theme in.

/** Colors with a meaning, legible on light and on dark; the rest follows the theme of whoever shows the page. */
export const groupColors = {
  light: `--bb-residents: #00695c;
  --bb-institutions: #a4480a;
  --bb-parties: #6d28a8;
  --bb-professionals: #1d55b8;
  --bb-nobody: #74706a;
  --bb-on-group: #ffffff;
  --bb-residents-act: #00695c;
  --bb-residents-named: #a5d6cc;
  --bb-residents-absent: #e4e0d8;
  --bb-mark: #ffe9a8;`,
  dark: `--bb-residents: #4db6a5;
  --bb-institutions: #f0995a;
  --bb-parties: #c79af0;
  --bb-professionals: #7fb0f5;
  --bb-nobody: #9a958c;
  --bb-on-group: #141413;
  --bb-residents-act: #4db6a5;
  --bb-residents-named: #245c53;
  --bb-residents-absent: #3a3835;
  --bb-mark: #6b5413;`,
}

/** Colors of the page; in the editor those of its theme take their place. */
const lightPage = `--bb-foreground: #1c1b1a; --bb-background: #ffffff; --bb-surface: #f5f2ec; --bb-muted: #55524d; --bb-border: #b9b3a8; --bb-accent: #00594f;`
const darkPage = `--bb-foreground: #f0eee9; --bb-background: #1b1b1a; --bb-surface: #272624; --bb-muted: #bdb8af; --bb-border: #5d5a54; --bb-accent: #7fd6c6;`

export const reportStyles = `
:root {
  color-scheme: light dark;
  ${lightPage}
  ${groupColors.light}
}
@media (prefers-color-scheme: dark) {
  :root { ${darkPage} ${groupColors.dark} }
}
body {
  margin: 0 auto;
  max-width: 46rem;
  padding: 1.5rem 1.25rem 3rem;
  font: 1.0625rem/1.55 system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  color: var(--bb-foreground);
  background: var(--bb-background);
  overflow-wrap: break-word;
}
.bb-report h1 { font-size: 1.75em; line-height: 1.2; margin: 0 0 0.75em; }
.bb-report h2 { font-size: 1.3em; line-height: 1.25; margin: 2em 0 0.4em; }
.bb-report h3 { font-size: 1.1em; margin: 1.4em 0 0.3em; }
.bb-label { font-weight: 600; margin: 0.8em 0 0.2em !important; }
.bb-report article { border-top: 3px solid var(--bb-accent); margin-top: 3em; }
.bb-report p, .bb-report ul { margin: 0.4em 0 0.8em; }
.bb-report ul { padding-left: 1.3em; }
.bb-report li { margin: 0.25em 0; }
.bb-report a { color: var(--bb-accent); text-underline-offset: 0.15em; }
.bb-report a:focus-visible, .bb-report summary:focus-visible { outline: 3px solid var(--bb-accent); outline-offset: 2px; }
.bb-skip { position: absolute; left: -999em; }
.bb-skip:focus { position: static; }
.bb-summary { background: var(--bb-surface); border-left: 5px solid var(--bb-accent); padding: 0.8em 1.1em 0.8em 2.2em !important; font-size: 1.08em; }
.bb-summary li:first-child { font-weight: 600; }
.bb-intro, .bb-muted, .bb-report footer { color: var(--bb-muted); }
.bb-muted, .bb-legend, .bb-report footer { font-size: 0.92em; }
.bb-report figure { margin: 0.8em 0 0; }
.bb-report svg { display: block; width: 100%; height: auto; }
.bb-chart svg { min-width: 28rem; }
.bb-legend { display: flex; flex-wrap: wrap; gap: 0.2em 1.1em; }
.bb-key { display: inline-block; width: 0.85em; height: 0.85em; margin-right: 0.4em; border: 1px solid var(--bb-border); vertical-align: -0.05em; forced-color-adjust: none; print-color-adjust: exact; }
.bb-key-solid { background: var(--bb-foreground); }
.bb-key-dashed { border: 2px dashed var(--bb-foreground); }
.bb-key-residents { background: var(--bb-residents); }
.bb-key-institutions { background: var(--bb-institutions); }
.bb-key-parties { background: var(--bb-parties); }
.bb-key-professionals { background: var(--bb-professionals); }
.bb-key-nobody { background: var(--bb-nobody); }
.bb-key-residents-named { background: var(--bb-residents-named); }
.bb-key-residents-absent { background: var(--bb-residents-absent); }
.bb-report summary { cursor: pointer; padding: 0.35em 0; }
.bb-item { border-bottom: 1px solid var(--bb-border); padding: 0.25em 0; }
.bb-words { font-weight: 600; }
.bb-report blockquote { margin: 0.3em 0 0.6em; padding: 0.2em 0 0.2em 1em; border-left: 3px solid var(--bb-border); }
.bb-report blockquote a { color: inherit; text-decoration: none; }
.bb-report blockquote a:hover { text-decoration: underline; }
.bb-report mark { background: var(--bb-mark); color: inherit; padding: 0 0.1em; }
.bb-rewrites { list-style: '→  '; }
.bb-source { font-size: 0.85em; }
.bb-scroll { overflow-x: auto; }
.bb-report table { border-collapse: collapse; width: 100%; margin: 0.5em 0; font-size: 0.95em; }
.bb-report th, .bb-report td { text-align: left; vertical-align: top; padding: 0.35em 0.7em 0.35em 0; border-bottom: 1px solid var(--bb-border); font-weight: 400; }
.bb-report thead th { font-weight: 600; border-bottom-width: 2px; }
.bb-report .bb-number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bb-number + :not(.bb-number) { padding-left: 0.7em !important; }
.bb-errors { color: var(--bb-foreground); border-left: 5px solid var(--bb-institutions); padding: 0.5em 1.2em 0.5em 2em !important; }
@media (forced-colors: active) {
  .bb-report svg { forced-color-adjust: none; background: var(--bb-background); }
  .bb-report mark { forced-color-adjust: none; color: #000; background: #ffe9a8; }
}
@media print {
  :root {
    color-scheme: light;
    ${lightPage} ${groupColors.light}
  }
  @page { size: A4; margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .bb-skip { display: none; }
  .bb-summary, .bb-report mark, .bb-report svg { print-color-adjust: exact; }
  .bb-report h2, .bb-report h3, .bb-report h2 + p, .bb-report summary { break-after: avoid; }
  .bb-report figure > :not(details), .bb-item[open] > blockquote, .bb-report table, .bb-report tr, .bb-report li, .bb-report summary { break-inside: avoid; }
  .bb-rewrites { break-before: avoid; }
  .bb-report details::details-content { content-visibility: visible; block-size: auto; }
  .bb-report summary { list-style: none; }
  .bb-report summary::-webkit-details-marker { display: none; }
}
`
