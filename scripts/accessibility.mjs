// What axe-core finds wrong with a page: the rules of WCAG 2.2 A and AA and its best practices, with everything that
// folds open, so that nothing stays unseen.

import axe from 'axe-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * @param page a page of playwright, or a frame in one
 * @param {string} within only what stands inside this element
 * @returns {Promise<string[]>} one line for each rule that is broken
 */
export async function violationsIn(page, within = 'html') {
  return page.locator('html').evaluate(
    async (html, { source, tags, within }) => {
      for (const it of html.querySelectorAll('details')) it.open = true
      // Under the page's own policy a script of ours would not run; the debugger may.
      ;(0, eval)(source)
      const { violations } = await window.axe.run(within, { runOnly: { type: 'tag', values: tags } })
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.length}×, ${nodes[0].html.slice(0, 120)})`,
      )
    },
    { source: axe.source, tags, within },
  )
}
