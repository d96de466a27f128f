// Separable verbs: which particles there are, and where one ends and the verb
// begins. *Voorkomen* with stress on *komen* is another verb than *voor·komen*;
// a word list decides about those.

/** Particles that always stand apart from an inflected verb of a main clause, the longest of a kind first. */
const always = `
aaneen achteraan achterin achterna achterom achterop achterover achteruit achtereen
binnen bijeen buiten dicht dooreen aan af bij in mee na neer op opeen opnieuw tegemoet tegen terecht terneer terug
teweeg thuis toe tezamen uit uiteen vandaan vast verder vol voort vooraf vooraan voorbij voorop voorover vooruit
vrij weg weer zwart goed groot hoog klaar kwijt kwaad laag lang leeg los naar omhoog omlaag omver onderuit open
opzij over overeen overeind overhoop rond rondom samen scheef schoon schuil sluit stand stil stuk tekort
tekeer teleur teloor tenonder teniet tentoon tegoed toneel waar weder ineen inaan bekend bezig bloot
deel dood droog fijn gaar gade gelijk gevangen gereed geheim glad gerust heen heilig hard kapot kennis kort
les plaats prijs recht school ter thee adem acht aaneen feest gelijk gebruik gewaar goed groen hof hoogte huis
mede mis misse omheen onder door om voor achter aan nauw nood onderin lief lam licht mooi miste post paard piano
rood ruim rein schaak schade scherp schoot slaap spaak staande stelling steun straal strak terzijde tevreden tussen
toekomst vast veilig vertrouwd verloren verwant vier voldoende voet vreemd vrijaf wakker warm wel werk wijs wit zeker ziek
zoek zorg zwaar zuiver bijna bovenop eruit erbij eraan ervan erdoor erop erin ertoe ertegen herin
hieruit hieraan voorin tussenuit tussendoor achterlangs langs langszij neder op naast uitnodiging droog eropaan
pal pas plat proef prijs preek raak rechtop rede ronde saam schrap stop te gemoet teleur toestand tebuiten
tegenop tegenaan tegenover bovenaan boven beneden onderaan omtoe gelukkig gewonnen gunstig helder kalm klem lek
leuk nat onbetaald onklaar rijp rijk slim stijf spits taai uitéén vandoor veil vet vlak voorgoed voorlang wijd
beet stof koers kop hulde blok brood baan buit dienst door drooglegging fout gang geluk gestand gram groots
halt hand haasje hak hoofd hout huur lik lood lucht maat merk mond naam oog oor partij pat paf rad
raad rang roet rook ruim schip schor schuld stem stijl stelling straf strijd touw trouw tuin vlot vuur wacht water
weerom wraak zaag zand zeil zin zot staan aandacht antwoord
`
const inventory = new Set(always.trim().split(/\s+/))

/** Particles that also are unstressed prefixes. */
const ambiguous = new Set([
  'aan',
  'achter',
  'door',
  'mis',
  'om',
  'onder',
  'over',
  'vol',
  'voor',
  'weer',
  'weder',
  'rond',
])

/** Particles that are adverbs or prepositions: these combine freely, the others only where a dictionary knows the verb. */
const free = new Set(
  (
    'aan aaneen achter achteraan achterna achterom achterop achterover achteruit af bij bijeen binnen bijeen buiten dicht door ' +
    'dooreen heen in ineen langs mee mede na neer om omhoog omlaag omver onder onderuit op opeen open opzij over overeen ' +
    'overeind rond samen tegemoet tegen terecht terug teweeg thuis toe tussen uit uiteen vast vol voor vooraf voorbij voorop ' +
    'voorover voort vooruit vrij weg weer los stil kapot klaar bloot teleur tentoon teniet tegen gelijk deel plaats waar goed leeg'
  ).split(' '),
)

/**
 * Verbs that begin with such a prefix and keep it, the stress being on what
 * follows. Where a verb exists both ways (*voorkómen* and *vóórkomen*) the one
 * listed here is the commoner.
 */
const inseparable = new Set(
  (
    'aanbidden aanschouwen aanvaarden achterhalen achtervolgen doorboren doorbreken doordringen doorgronden doorklieven doorkruisen doorleven doorlichten ' +
    'doorploegen doorspekken doorstaan doorsteken doorstromen doorvoelen doorweken doorweven doorwoelen doorwrochten doorwaden doorzien doorzoeken doorzeven ' +
    'misbruiken misdoen misdragen misgunnen mishagen mishandelen miskennen miskleunen mislukken misleiden mismaken misprijzen misrekenen misvallen misvatten misverstaan misvormen mistrouwen ' +
    'omarmen omcirkelen omfloersen omgeven omgorden omhelzen omheinen omhullen omkaderen omkleden omklemmen omknellen omkransen omlijnen omlijsten omranden omringen omschrijven omsingelen omsluieren omsluiten omspannen omspoelen omstralen omstrengelen omvademen omvatten omwallen omwikkelen omwinden omwoelen omzeilen omzomen omzwachtelen omzwermen ' +
    'onderbouwen onderbreken onderdrukken ondergaan ondergraven onderhandelen onderhouden onderkennen onderkoelen onderleggen ondermijnen ondernemen onderrichten onderschatten onderscheiden onderscheppen onderschragen onderschrijven onderspannen onderstellen onderstrepen ondersteunen ondertekenen ondertrouwen ondervangen onderverhuren ondervinden ondervragen onderwaarderen onderwerpen onderwijzen onderzoeken onderstutten onderbelichten onderbezetten onderverzekeren onderwinden ' +
    'overbelasten overbelichten overbieden overbluffen overboeken overbruggen overbevissen overbevolken overbevragen overcompenseren overdekken overdenken overdonderen overdrijven overdoseren overerven overgieten overhandigen overheersen overhoren overkappen overkoepelen overkomen overladen overlappen overleggen overleven overlijden overmannen overmeesteren overmoeien overnachten overpeinzen overreden overrijden overromantiseren overrompelen overschaduwen overschatten overschilderen overschreeuwen overschrijden overspannen overspoelen overstelpen overstemmen overstromen overstijgen overtreden overtreffen overtroeven overtuigen overvallen overvleugelen overvoeren overvragen overwaarderen overwegen overweldigen overwelven overwerken overwinnen overwinteren overwoekeren overzien overzomeren overwoelen overvolgen overtekenen overtrekken overspelen overeisen overbesteden overvissen overstralen overstallen overbetalen overreageren overontwikkelen ' +
    'volbrengen voldoen voleinden voleindigen volharden volstaan voltooien voltrekken volvoeren ' +
    'voorkomen voorspellen voorvoelen voorzeggen voorzien voorbestemmen voorbedenken voorbeschikken vooronderstellen ' +
    'weergalmen weerhouden weerkaatsen weerklinken weerleggen weerspiegelen weerspreken weerstaan weerstreven weerlichten weerschijnen ' +
    'wedervaren'
  ).split(' '),
)

const bothWays = new Set(
  (
    'voorkomen overleggen ondergaan overkomen overdrijven doorbreken overladen overwerken overtrekken doorsteken doorstromen ' +
    'doordringen overrijden overslaan onderhouden overzien overgieten omsluiten doorzien doorzoeken doorboren overspannen ' +
    'voorzeggen omhangen doorlopen overvaren doorleven overvoeren overlopen'
  ).split(' '),
)

export interface SeparableLemma {
  readonly particle: string
  readonly verb: string
}

/** Every way to read an infinitive as particle and verb by its letters alone, the longest particle first. */
export function particleSplits(infinitive: string): SeparableLemma[] {
  const splits: SeparableLemma[] = []
  for (let at = Math.min(12, infinitive.length - 3); at >= 2; at--) {
    const particle = infinitive.slice(0, at)
    if (inventory.has(particle)) splits.push({ particle, verb: infinitive.slice(at) })
  }
  return splits
}

export function isParticle(word: string): boolean {
  return inventory.has(word)
}

/** Whether a particle also occurs as an unstressed prefix: *over*, *voor*, *onder*. */
export function isAmbiguousParticle(particle: string): boolean {
  return ambiguous.has(particle)
}

/** Whether a particle combines with any verb of movement or action: *terug*, *uit*; not *kennis*. */
export function isFreeParticle(particle: string): boolean {
  return free.has(particle)
}

/** Whether a verb keeps its prefix: *onderzoeken*, *omschrijven*. Sooner than separable where it may be either. */
export function isInseparable(infinitive: string): boolean {
  return inseparable.has(infinitive)
}

/** Whether a verb that keeps its prefix has a separable twin: *het komt voor*, *dat voorkomt hij*. */
export function isBothWays(infinitive: string): boolean {
  return bothWays.has(infinitive)
}

/** Verbs from French that begin with a vowel: *inoculeren* is no *in·oculeren*. */
export function isLoan(verb: string): boolean {
  return /^[aeiou].*eren$/.test(verb)
}
