// Universal Dependencies as a benchmark reads them: sentences with their text,
// and words with their place in it.

export interface UdWord {
  readonly id: number
  readonly form: string
  readonly lemma: string
  readonly pos: string
  readonly xpos: string
  readonly features: string
  readonly head: number
  readonly relation: string
  readonly start: number
  readonly end: number
}

export interface UdSentence {
  readonly text: string
  /** In order; the word with id 1 comes first. */
  readonly words: readonly UdWord[]
}

export function readUd(content: string): UdSentence[] {
  const sentences: UdSentence[] = []
  for (const block of content.split(/\r?\n\r?\n/)) {
    const lines = block.split(/\r?\n/)
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (text === undefined) continue
    const words: UdWord[] = []
    let at = 0
    for (const line of lines) {
      const [id, form, lemma, pos, xpos, features, head, relation] = line.split('\t')
      if (!id || !/^\d+$/.test(id) || form === undefined) continue
      const start = text.indexOf(form, at)
      const begin = start < 0 ? at : start
      words.push({
        id: Number(id),
        form,
        lemma: lemma!,
        pos: pos!,
        xpos: xpos!,
        features: features!,
        head: Number(head),
        relation: relation!,
        start: begin,
        end: begin + form.length,
      })
      at = begin + form.length
    }
    sentences.push({ text, words })
  }
  return sentences
}
