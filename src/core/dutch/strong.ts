// Verbs whose past or participle no rule gives. One line per root: infinitive,
// past singular, past plural, participle; then `z` when the perfect takes
// *zijn*, `b` when it takes either. Prefixes and particles inherit from the root.

export interface StrongRoot {
  readonly pastSingular: string
  readonly pastPlural: string
  readonly participle: string
  readonly auxiliary: 'hebben' | 'zijn' | 'both'
}

const table = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten z
bederven bedierf bedierven bedorven b
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen z
beklijven beklijfde beklijfden beklijfd z
belijden beleed beleden beleden
bergen borg borgen geborgen
bersten berstte berstten geborsten z
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen b
bezwijken bezweek bezweken bezweken z
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken z
blijven bleef bleven gebleven z
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken b
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen b
delven dolf dolven gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan
dragen droeg droegen gedragen
drijven dreef dreven gedreven b
drijten dreet dreten gedreten
dringen drong drongen gedrongen b
drinken dronk dronken gedronken
druipen droop dropen gedropen b
duiken dook doken gedoken b
dunken dacht dachten gedacht
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan z
gelden gold golden gegolden
gelijken geleek geleken geleken
genezen genas genazen genezen b
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden b
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
hoeven hoefde hoefden gehoeven
houden hield hielden gehouden
houwen hieuw hieuwen gehouwen
jagen joeg joegen gejaagd b
kiezen koos kozen gekozen
kijken keek keken gekeken
kijven keef keven gekeven
klimmen klom klommen geklommen b
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
komen kwam kwamen gekomen z
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krijsen krijste krijsten gekrijst
krijten kreet kreten gekreten
krimpen kromp krompen gekrompen z
kruipen kroop kropen gekropen b
kunnen kon konden gekund
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
leggen legde legden gelegd
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen b
luiken look loken geloken
malen maalde maalden gemalen
melken molk molken gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen
nemen nam namen genomen
nijgen neeg negen genegen
nijpen neep nepen genepen
ontluiken ontlook ontloken ontloken z
overlijden overleed overleden overleden z
plegen pleegde pleegden gepleegd
pluizen ploos plozen geplozen
prijzen prees prezen geprezen
raden raadde raadden geraden
rieken rook roken geroken
rijden reed reden gereden b
rijgen reeg regen geregen
rijten reet reten gereten
rijven reef reven gereven
rijzen rees rezen gerezen z
roepen riep riepen geroepen
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden b
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep schiepen geschapen
scheren schoor schoren geschoren
schieten schoot schoten geschoten b
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden z
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken z
schuilen school scholen gescholen
schuiven schoof schoven geschoven b
slaan sloeg sloegen geslagen
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken z
sluipen sloop slopen geslopen b
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten b
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten b
spreken sprak spraken gesproken
springen sprong sprongen gesprongen b
spruiten sproot sproten gesproten z
spugen spuugde spuugden gespuugd
spuiten spoot spoten gespoten
staan stond stonden gestaan
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven z
stijgen steeg stegen gestegen z
stijven steef steven gesteven
stinken stonk stonken gestonken
stoten stootte stootten gestoten
stoven stoofde stoofden gestoofd
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven b
tijgen toog togen getogen z
treden trad traden getreden z
treffen trof troffen getroffen
trekken trok trokken getrokken b
vallen viel vielen gevallen z
vangen ving vingen gevangen
varen voer voeren gevaren b
vechten vocht vochten gevochten
verdwijnen verdween verdwenen verdwenen z
vergelijken vergeleek vergeleken vergeleken
vergeten vergat vergaten vergeten b
verliezen verloor verloren verloren b
verslinden verslond verslonden verslonden
verdrieten verdroot verdroten verdroten
verwijten verweet verweten verweten
verzwelgen verzwolg verzwolgen verzwolgen
vijzen vees vezen gevezen
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vlieden vlood vloden gevloden z
vlieten vloot vloten gevloten
vliegen vloog vlogen gevlogen b
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
vrijen vrijde vrijden gevrijd
waaien waaide waaiden gewaaid b
wassen waste wasten gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wezen was waren geweest z
wijken week weken geweken z
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde wilden gewild
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden z
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei zeiden gezegd
zenden zond zonden gezonden
zien zag zagen gezien
zijgen zeeg zegen gezegen z
zijn was waren geweest z
zingen zong zongen gezongen
zinken zonk zonken gezonken z
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou zouden gezuld
zwelgen zwolg zwolgen gezwolgen
zwellen zwol zwollen gezwollen z
zwemmen zwom zwommen gezwommen b
zweren zwoer zwoeren gezworen
zwerven zwierf zwierven gezworven b
zwijgen zweeg zwegen gezwegen
bevriezen bevroor bevroren bevroren b
gelieven geliefde geliefden geliefd
geschieden geschiedde geschiedden geschied z
verschuilen verschool verscholen verscholen
verschrikken verschrikte verschrikten verschrikt
afschrikken schrikte schrikten geschrikt
afprijzen prijsde prijsden geprijsd
doorprijzen prijsde prijsden geprijsd
beprijzen beprijsde beprijsden beprijsd
afscheppen schepte schepten geschept
inscheppen schepte schepten geschept
opscheppen schepte schepten geschept
uitscheppen schepte schepten geschept
opschrikken schrok schrokken geschrokken z
gedenken gedacht gedachten gedacht
bezinnen bezon bezonnen bezonnen
ontginnen ontgon ontgonnen ontgonnen
verzinnen verzon verzonnen verzonnen
verwerven verwierf verwierven verworven
verlaten verliet verlieten verlaten
bewaren bewaarde bewaarden bewaard
ervaren ervaarde ervaarden ervaren
openbaren openbaarde openbaarden geopenbaard
evenaren evenaarde evenaarden geëvenaard
ontwaren ontwaarde ontwaarden ontwaard
bevelen beval bevalen bevolen
aanbevelen beval bevalen bevolen
verdelgen verdelgde verdelgden verdelgd
gebieden gebood geboden geboden
gedragen gedroeg gedroegen gedragen
geraken geraakte geraakten geraakt z
gewennen gewende gewenden gewend
gelaten geliet gelieten gelaten
vrijwaren vrijwaarde vrijwaarden gevrijwaard
wedervaren wedervoer wedervoeren wedervaren z
beseffen besefte beseften beseft
verheffen verhief verhieven verheven
bescheren bescheerde bescheerden bescheerd
weggaan ging gingen gegaan z
raadplegen raadpleegde raadpleegden geraadpleegd
glimlachen glimlachte glimlachten geglimlacht
herbergen herbergde herbergden geherbergd
bevoorraden bevoorraadde bevoorraadden bevoorraad
beraden beraadde beraadden beraden
verraden verraadde verraadden verraden
ontraden ontraadde ontraadden ontraden
stofzuigen stofzuigde stofzuigden gestofzuigd
rangschikken rangschikte rangschikten gerangschikt
beeldhouwen beeldhouwde beeldhouwden gebeeldhouwd
liefkozen liefkoosde liefkoosden geliefkoosd
logenstraffen logenstrafte logenstraften gelogenstraft
ontplooien ontplooide ontplooiden ontplooid
behelzen behelsde behelsden behelsd
omhelzen omhelsde omhelsden omhelsd
uitscheiden scheidde scheidden gescheiden z
dagvaarden dagvaardde dagvaardden gedagvaard
huisvesten huisvestte huisvestten gehuisvest
handhaven handhaafde handhaafden gehandhaafd
beogen beoogde beoogden beoogd
gijzelen gijzelde gijzelden gegijzeld
prijzengeven gaf gaven gegeven
verzengen verzengde verzengden verzengd
verwezen verweesde verweesden verweesd
wenden wendde wendden gewend
aanwenden wendde wendden gewend
zwichten zwichtte zwichtten gezwicht z
heersen heerste heersten geheerst
verheugen verheugde verheugden verheugd
bejegenen bejegende bejegenden bejegend
ontwikkelen ontwikkelde ontwikkelden ontwikkeld
volstaan volstond volstonden volstaan
voldoen voldeed voldeden voldaan
volbrengen volbracht volbrachten volbracht
voltrekken voltrok voltrokken voltrokken
voorspellen voorspelde voorspelden voorspeld
voorzeggen voorzegde voorzegden voorzegd
ontzeggen ontzegde ontzegden ontzegd
toezeggen zegde zegden gezegd
opzeggen zegde zegden gezegd
afzeggen zegde zegden gezegd
aanzeggen zegde zegden gezegd
weerleggen weerlegde weerlegden weerlegd
verleggen verlegde verlegden verlegd
`

/** Forms beside those of the table, by cell; prefixes and particles inherit them too. */
const besides = `
houden presentFirst hou
rijden presentFirst rij
snijden presentFirst snij
glijden presentFirst glij
willen presentSecond wil
willen pastSingular wou
willen pastPlural wouden
kunnen presentSecond kan
zullen presentSecond zal
zullen pastSingular zoudt
plegen pastSingular placht
plegen pastPlural plachten
jagen pastSingular jaagde
jagen pastPlural jaagden
waaien pastSingular woei
waaien pastPlural woeien
krijsen pastSingular krees
krijsen pastPlural kresen
krijsen participle gekresen
stoten pastSingular stiet
stoten pastPlural stieten
raden pastSingular ried
raden pastPlural rieden
zeggen pastSingular zegde
zeggen pastPlural zegden
schuilen pastSingular schuilde
schuilen pastPlural schuilden
schuilen participle geschuild
verschuilen pastSingular verschuilde
ervaren pastSingular ervoer
ervaren pastPlural ervoeren
scheren pastSingular scheerde
scheren pastPlural scheerden
spugen pastSingular spoog
spugen pastPlural spogen
spugen participle gespogen
kiezen participle gekoren
vragen pastSingular vraagde
durven pastSingular dorst
durven pastPlural dorsten
kerven pastSingular korf
kerven participle gekorven
wreken pastSingular wrook
hijsen pastSingular hijste
hijsen participle gehijst
zweren pastSingular zweerde
melken pastSingular melkte
melken pastPlural melkten
scheppen pastSingular schepte
scheppen pastPlural schepten
scheppen participle geschept
wegen pastSingular weegde
prijzen pastSingular prijsde
prijzen pastPlural prijsden
prijzen participle geprijsd
varen pastSingular vaarde
lachen pastSingular loech
bersten pastSingular borst
bersten pastPlural borsten
bedelen presentThird bedeelt
bedelen pastSingular bedeelde
bedelen participle bedeeld
maskeren presentThird maskeert
maskeren pastSingular maskeerde
maskeren participle gemaskeerd
`

export type Cell = 'presentFirst' | 'presentSecond' | 'presentThird' | 'pastSingular' | 'pastPlural' | 'participle'

export interface Variant {
  readonly form: string
  readonly cell: Cell
}

const variants = new Map<string, Variant[]>()
for (const line of besides.trim().split('\n')) {
  const [infinitive, cell, form] = line.split(' ') as [string, Cell, string]
  variants.set(infinitive, [...(variants.get(infinitive) ?? []), { form, cell }])
}

/** Forms that are right beside those of the paradigm: *wou*, *plachten*, *ik hou*. */
export function secondForms(infinitive: string): readonly Variant[] {
  return variants.get(infinitive) ?? []
}

const roots = new Map<string, StrongRoot>()
for (const line of table.trim().split('\n')) {
  const [infinitive, pastSingular, pastPlural, participle, auxiliary] = line.split(' ')
  roots.set(infinitive!, {
    pastSingular: pastSingular!,
    pastPlural: pastPlural!,
    participle: participle!,
    auxiliary: auxiliary === 'z' ? 'zijn' : auxiliary === 'b' ? 'both' : 'hebben',
  })
}

/** What is irregular about an infinitive without particle; undefined for a weak verb or an unlisted prefix. */
export function strongRoot(infinitive: string): StrongRoot | undefined {
  return roots.get(infinitive)
}
