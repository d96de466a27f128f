// What the grammar must know of single verbs: which of them help another verb,
// which take no object, which give, and what the ones with *zijn* do.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Followed by a bare infinitive. */
export const modals = set(
  'kunnen moeten mogen willen zullen gaan laten doen blijven komen helpen zien horen voelen leren hoeven durven dienen',
)

/** Strictly auxiliary: next to another verb they carry no meaning of their own. */
export const auxiliaries = set(
  'hebben zijn worden kunnen moeten mogen willen zullen gaan laten blijven komen hoeven dienen blijken lijken schijnen plegen zitten staan liggen lopen',
)

/** With *te* and an infinitive they form one clause. */
export const raising = set(
  'hoeven blijken lijken schijnen dienen zijn hebben staan zitten liggen lopen plegen vallen komen weten durven heten behoren horen beginnen',
)

export const copulas = set('zijn worden blijven lijken blijken schijnen heten')

/** What these name after *hun* subject is no object: *wonen, staan, duren, kosten*. */
export const states = set(
  'zijn worden blijven lijken blijken schijnen heten wonen zitten staan liggen bestaan leven verblijven slapen hangen horen behoren gelden ontbreken duren heersen overheersen toebehoren uitmaken verkeren berusten toekomen samenhangen afhangen',
)

/** Their object is asked to do the infinitive. */
export const objectControl = set(
  'vragen verzoeken dwingen uitnodigen stimuleren aanmoedigen bewegen helpen verleiden verplichten aansporen oproepen uitdagen aanzetten overhalen motiveren activeren opdragen adviseren toestaan verbieden leren laten machtigen prikkelen ondersteunen begeleiden bevelen gelasten sommeren bieden geven gunnen',
)

/** These go with *te* and an infinitive of the same subject. */
export const attempting = set(
  'proberen trachten pogen weigeren besluiten beslissen hopen beloven afspreken plannen overwegen verwachten vermijden wensen menen zeggen denken streven vergeten',
)

/** *de adviseur die de gemeente inhuurde*: an organisation does it, a person is who it happens to. */
export const hiring = set(
  'inhuren aanstellen benoemen aanwijzen aannemen aantrekken uitnodigen betrekken bereiken selecteren huisvesten afvaardigen',
)

/** *Dat de lift stilstaat, ergert de buren*: what precedes does it to whom follows. */
export const moving = set('verbazen verrassen ergeren storen irriteren bevreemden verheugen teleurstellen verontrusten')

/** With *aan* or before the object: whom it is given to. */
export const giving = set(
  'stellen geven verlenen verstrekken schenken betalen vragen toekennen uitleggen vertellen bieden aanbieden sturen toesturen opsturen overlaten overdragen meedelen melden tonen laten leren beloven doorgeven teruggeven uitreiken uitkeren toewijzen gunnen overhandigen verkopen verhuren leveren voorleggen verwijzen lenen uitlenen opleggen ontzeggen weigeren beschikbaarstellen voorlezen rapporteren berichten mededelen presenteren adviseren aanbevelen besteden schrijven vragen antwoorden toevertrouwen toeschrijven ontlenen onttrekken terugkoppelen terugbetalen terugvragen doorverwijzen opdragen toezeggen voorstellen bewijzen bezorgen overmaken wijden',
)

/** Their perfect takes *zijn*: *is begonnen* is no passive. */
export const unaccusative = set(
  `beginnen worden blijven gaan komen zijn vallen stijgen dalen groeien krimpen ontstaan gebeuren vertrekken verdwijnen verschijnen sterven overlijden
  slagen mislukken lukken verhuizen stoppen eindigen starten veranderen verbeteren verslechteren toenemen afnemen aankomen terugkomen terugkeren
  opkomen afkomen voorkomen uitkomen bijkomen binnenkomen tegenkomen overkomen doorgaan weggaan uitgaan opgaan ingaan ondergaan achteruitgaan
  voorafgaan overgaan meegaan samengaan toegaan kapotgaan opgroeien uitgroeien ontwaken verouderen verarmen vergrijzen verjongen vervallen
  ontsnappen ontkomen toetreden aftreden uittreden optreden opstappen overstappen instappen uitstappen verlopen aflopen oplopen uitlopen weglopen
  vastlopen teruglopen voorbijgaan bevallen bezwijken barsten breken smelten bevriezen ontploffen zinken zakken klimmen kelderen
  voortkomen voortvloeien ontspruiten geraken raken terechtkomen geschieden plaatsvinden wegvallen tegenvallen meevallen opvallen samenvallen
  aanbreken uitbreken losbreken doorbreken inslapen toegroeien vastgroeien samengroeien samenkomen bijeenkomen langskomen
  rondkomen omkomen neerkomen vrijkomen losraken opraken kwijtraken uitgroeien doorgroeien doorstromen instromen uitstromen stromen vluchten reizen
  verrijzen verstrijken vergaan trouwen scheiden zwellen opbloeien verwelken verstommen uitsterven voldoen aanslaan omslaan doordringen
  binnendringen schrikken wennen herstellen genezen opknappen bekomen ontgaan ontvallen verstrijken fietsen wandelen lopen rijden varen vliegen zwemmen
  springen stappen kruipen sluipen zwerven trekken verdrinken stikken ontsporen botsen emigreren immigreren landen stranden wegtrekken arriveren
  promoveren afstuderen slinken tanen verflauwen verharden verzachten versnellen vertragen verdubbelen halveren inkrimpen inzakken instorten omvallen inscheuren afspringen openspringen vastvriezen
  oplaaien doorslaan mislopen oplossen toekomen tekortschieten opschieten ophouden uitvallen inburgeren integreren radicaliseren escaleren evolueren`,
)

/** Of those, the ones that also take an object: only the sentence can tell (*is verbeterd*). */
export const either = set(
  `beginnen stoppen starten veranderen verbeteren verslechteren breken herstellen genezen opknappen verhuizen scheiden versnellen vertragen verdubbelen
  halveren verharden verzachten doorbreken ondergaan voorkomen overgaan volgen naderen vergeten overkomen tegenkomen integreren trekken rijden verouderen
  afronden sluiten openen beeindigen verminderen vermeerderen verkleinen vergroten bevriezen smelten oplossen verspreiden keren landen aanslaan verlopen
  inkrimpen bekomen herstellen uitgaan`,
)

/** *is bekend*, *is gericht op*: participles that only say how something is. */
export const stative = set(
  'geliefd gelieerd bekend gericht betrokken geboren gevestigd gelegen bedoeld verbonden gewend verplicht bereid gehecht geïnteresseerd gespecialiseerd getrouwd tevreden verantwoordelijk overtuigd verliefd geneigd gebaat gebaseerd bezig bevoegd gerechtigd gehuwd verdeeld verdwenen verslaafd gemotiveerd opgewonden bestand beperkt geschikt voldaan ontevreden onbekend omvangrijk ongerust vertrouwd verwant gezind belangrijk geslaagd verheugd verrast bezorgd gespannen ontspannen ingewikkeld uitgesproken uitgestrekt uitgebreid gevarieerd afgelegen uitgeput gevat vermist',
)

/** Weather and the like: what happens to them is done by nobody. */
export const receiving = set('krijgen ontvangen ondergaan ondervinden lijden verliezen erven oplopen')

export const saying = set(
  'zeggen vinden denken menen stellen vertellen schrijven vragen melden aldus verklaren roepen antwoorden beweren benadrukken',
)

/** *een aantal bewoners*, *twee miljoen euro*: the second noun is what it is about. */
export const measures = set(
  `stuk spel kudde fles zak doos begin eind einde midden aantal groep soort paar hoop reeks serie deel procent miljoen miljard euro kilo liter meter
  meerderheid minderheid helft tal type vorm handvol rij kopje glas boel massa stel`,
)
