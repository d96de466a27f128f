// Pictures of who acts. The only door to the chart library, whose server-side
// renderer makes SVG without a page. What comes out is ours: it takes its colors
// from the style sheet, scales with the page, carries no styles or scripts, and
// always stands beside a table with the same figures.

import { BarChart, type BarSeriesOption } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { Group, Section } from '../core/perspective/perspective'
import type { GroupCount } from '../core/report/report'
import type { Strings } from '../strings'

use([BarChart, GridComponent, SVGRenderer])

const width = 680
const textColor = 'var(--bb-foreground)'
const font = { color: textColor, fontSize: 14, fontFamily: 'sans-serif' }

/** A bar per group for acting, and one for being acted upon. */
export function whoActsChart(who: readonly GroupCount[], strings: Strings): string {
  const height = who.length * 58 + 8
  const most = Math.max(1, ...who.flatMap(({ agent, patient }) => [agent, patient]))
  const series = (role: 'agent' | 'patient'): BarSeriesOption => ({
    type: 'bar',
    silent: true,
    barWidth: 18,
    barGap: '20%',
    data: who.map((count) => ({
      value: count[role],
      itemStyle:
        role === 'agent'
          ? { color: colorOf(count.group) }
          : {
              color: 'var(--bb-background)',
              borderColor: colorOf(count.group),
              borderWidth: count[role] > 0 ? 2 : 0,
              borderType: 'dashed',
            },
    })),
    label: { show: true, position: 'right', ...font },
  })
  return draw(height, {
    grid: { left: 118, right: 48, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false, max: most },
    yAxis: {
      type: 'category',
      inverse: true,
      data: who.map(({ group }) => strings.group[group]),
      axisLine: { lineStyle: { color: 'var(--bb-border)' } },
      axisTick: { show: false },
      axisLabel: { ...font, align: 'left', margin: 112 },
    },
    series: [series('agent'), series('patient')],
  })
}

/** The document as two strips: who acts most in each section, and where residents are. */
export function sectionStrip(sections: readonly Section[], strings: Strings): string {
  const total = sections.reduce((sum, { sentences }) => sum + sentences, 0)
  return draw(104, {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', show: false, max: total },
    yAxis: {
      type: 'category',
      show: false,
      inverse: true,
      data: [strings.report.mostly, strings.report.residentsColumn],
    },
    series: sections.map((section, index): BarSeriesOption => {
      const group = dominantGroup(section)
      const pixels = (section.sentences / total) * width
      const edge = { borderColor: 'var(--bb-background)', borderWidth: pixels > 12 ? 2 : pixels > 5 ? 1 : 0 }
      const wide = pixels > 24
      const label = {
        show: wide,
        position: 'inside' as const,
        formatter: String(index + 1),
        fontSize: 13,
        fontFamily: 'sans-serif',
      }
      return {
        type: 'bar',
        stack: 'all',
        silent: true,
        barWidth: 44,
        data: [
          {
            value: section.sentences,
            itemStyle: { color: group ? colorOf(group) : 'var(--bb-nobody)', ...edge },
            label: { ...label, color: 'var(--bb-on-group)' },
          },
          {
            value: section.sentences,
            itemStyle: { color: `var(--bb-residents-${presenceOf(section)})`, ...edge },
            label: { ...label, color: presenceOf(section) === 'act' ? 'var(--bb-on-group)' : textColor },
          },
        ],
      }
    }),
  })
}

/** Who acts most in a section; undefined when nobody does. */
export function dominantGroup({ agents }: Section): Group | undefined {
  const [best] = (Object.entries(agents) as [Group, number][]).sort((a, b) => b[1] - a[1])
  return best && best[1] > 0 ? best[0] : undefined
}

/** Whether residents do something in a section, only undergo or are named, or are not there at all. */
export function presenceOf({ agents, residentsAbsent }: Section): 'act' | 'named' | 'absent' {
  if (agents.residents > 0) return 'act'
  return residentsAbsent ? 'absent' : 'named'
}

function colorOf(group: Group): string {
  return `var(--bb-${group})`
}

function draw(height: number, option: object): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({ animation: false, backgroundColor: 'transparent', ...option })
  const svg = chart.renderToSVGString({ useViewBox: true })
  chart.dispose()
  return plain(svg)
}

/** Styles become attributes, for pages that allow no styles of their own; the rest of the library's extras goes. */
function plain(svg: string): string {
  return svg
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/ style="([^"]*)"/g, (_whole, style: string) =>
      style
        .split(';')
        .map((rule) => /^\s*(font-size|font-family|font-weight)\s*:\s*(.+)$/.exec(rule))
        .map((rule) => (rule ? ` ${rule[1]}="${rule[2]!.trim()}"` : ''))
        .join(''),
    )
    .replace(/ (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, '')
    .replace(/^<svg [^>]*?viewBox="([^"]*)"[^>]*>/, '<svg viewBox="$1" aria-hidden="true" focusable="false">')
    .replace(/\n/g, '')
}
