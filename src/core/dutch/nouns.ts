// Plural and diminutive of a noun. Rules give the likely spellings in order; the
// first that `attested` knows is right. A compound follows its last part.

import { isVowel, openSyllable } from './spelling'

/** Plurals that no rule gives. */
const irregular = new Map(
  (
    'stad steden,schip schepen,lid leden,smid smeden,gelid gelederen,kind kinderen,ei eieren,rund runderen,kalf kalveren,lam lammeren,' +
    'lied liederen,rad raderen,blad bladen,goed goederen,volk volkeren,gemoed gemoederen,hoen hoenderen,been benen,' +
    'koe koeien,vlo vlooien,kleinood kleinodiën,aanbod aanbiedingen,beleg belegeringen,kleed kleden,' +
    'musicus musici,politicus politici,medicus medici,technicus technici,criticus critici,academicus academici,historicus historici,' +
    'criterium criteria,medium media,museum musea,centrum centra,datum data,symposium symposia,forum fora,' +
    'collega collega’s,ministerie ministeries,rede redes,zoon zonen,lende lendenen,epos epen,' +
    'koopman kooplieden,timmerman timmerlieden,zeeman zeelieden,raadsman raadslieden,bewindsman bewindslieden,vakman vaklieden,' +
    'brandweerman brandweerlieden,zakenman zakenlieden,werkman werklieden,echtgenoot echtgenoten,' +
    'god goden,dag dagen,weg wegen,dak daken,bad baden,gat gaten,glas glazen,graf graven,pad paden,slag slagen,' +
    'staf staven,vat vaten,bedrag bedragen,verdrag verdragen,gedrag gedragingen,gebed gebeden,gebrek gebreken,bevel bevelen,gen genen,' +
    'spel spelen,gebod geboden,verbod verboden,hof hoven,hol holen,lot loten,oorlog oorlogen,schot schoten,slot sloten,' +
    'hertog hertogen,verlof verloven,dal dalen,tred treden,gelag gelagen,aas azen,raad raden,ren rennen,' +
    'barst barsten,bazuin bazuinen,bonk bonken,deuk deuken,dok dokken,dweil dweilen,erf erven,ets etsen,gesp gespen,hals halzen,' +
    'harp harpen,horde horden,hiel hielen,kaft kaften,kerf kerven,kermis kermissen,kiel kielen,kloof kloven,knip knippen,kolk kolken,kreuk kreuken,' +
    'kruk krukken,kuif kuiven,misstap misstappen,neus neuzen,nok nokken,nop noppen,opstap opstappen,overstap overstappen,palet paletten,' +
    'pauk pauken,pees pezen,penseel penselen,pols polsen,pook poken,preek preken,raap rapen,rem remmen,ruif ruiven,schaaf schaven,' +
    'schok schokken,schurk schurken,snor snorren,snuit snuiten,spaan spanen,spalk spalken,spier spieren,spil spillen,spook spoken,' +
    'stip stippen,striem striemen,stuw stuwen,toom tomen,top toppen,trom trommen,tros trossen,tuig tuigen,tuit tuiten,turf turven,' +
    'vink vinken,vlecht vlechten,vonk vonken,wals walsen,wieg wiegen,zeep zepen,zucht zuchten,zweep zwepen,zwerm zwermen,doorbraak doorbraken,' +
    'aanpak aanpakken,moeilijkheid moeilijkheden'
  )
    .replaceAll('’', "'")
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

export function irregularPlural(singular: string): string | undefined {
  return irregular.get(singular)
}

/** Possible plurals, the likeliest first. */
export function pluralCandidates(singular: string): string[] {
  const own = irregular.get(singular)
  const found = own ? [own] : []
  const open = openSyllable(singular)
  const last = singular.at(-1)!
  const voiced = last === 'f' ? open.replace(/ff?$/, 'v') : last === 's' ? open.replace(/ss?$/, 'z') : undefined
  if (singular.endsWith('heid')) found.push(`${singular.slice(0, -3)}den`.replace(/hden$/, 'heden'))
  if (singular.endsWith('man')) found.push(`${singular.slice(0, -3)}lieden`, `${singular.slice(0, -3)}lui`)
  if (singular.endsWith('icus')) found.push(`${singular.slice(0, -2)}i`)
  if (singular.endsWith('um')) found.push(`${singular.slice(0, -2)}a`)
  if (/[aiouy]$/.test(singular) && !/(ie|oe|ee|[aeo]u|[aeou]i|ij|[aeo]y)$/.test(singular)) found.push(`${singular}'s`)
  else if (/ie$/.test(singular)) found.push(`${singular}s`, `${singular}ën`, singular.replace(/ie$/, 'iën'))
  else if (/(te|waarde|schade)$/.test(singular)) found.push(`${singular}n`, `${singular}s`)
  else if (/e$/.test(singular)) found.push(`${singular}s`, `${singular}n`, `${singular}ën`)
  else if (/[aeiouyé]$/.test(singular)) found.push(`${singular}en`, `${singular}ën`, `${singular}s`, `${singular}'s`)
  else {
    const weak = /[aeiouyëï].*(e[lmrn]|aar|erd|eur|ier|oor|on|age)$/.test(singular)
    const en = [...(voiced ? [`${voiced}en`] : []), `${open}en`, `${singular}en`]
    if (weak) found.push(`${singular}s`, ...en)
    else found.push(...en, `${singular}s`)
    found.push(`${singular}'s`, `${singular}eren`, `${singular}es`)
  }
  return [...new Set(found)]
}

/** Possible diminutives, the likeliest first. */
export function diminutiveCandidates(singular: string): string[] {
  const last = singular.at(-1)!
  const found: string[] = []
  const double = `${openSyllable(singular)}etje`
  if (/[aou]$/.test(singular) && !/(ie|oe|ee|[aeo]u|ij)$/.test(singular))
    found.push(`${singular}${last}tje`, `${singular}'tje`)
  if (/é$/.test(singular)) found.push(singular.replace(/é$/, 'eetje'))
  if (/ing$/.test(singular)) found.push(`${singular.slice(0, -1)}kje`, `${singular}etje`)
  if (/[^aeiouy]?[aeiou](l|r|n|m|ng|b|p|g)$/.test(singular)) found.push(double, `${singular}etje`)
  if (/m$/.test(singular)) found.push(`${singular}pje`)
  if (isVowel(last) || /[lnrw]$/.test(singular)) found.push(`${singular}tje`)
  found.push(`${singular}je`, `${singular}tje`, double, `${singular}etje`, `${singular}pje`)
  return [...new Set(found)]
}
