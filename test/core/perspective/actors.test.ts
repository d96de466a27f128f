// Who acts and who undergoes, on sentences as they stand in policy texts. A word
// marked `gemeente~ia` is an actor: of the institutions, agent. Groups: r(esidents),
// i(nstitutions), p(arties), f (professionals); roles: a(gent), p(atient), m(entioned).
// A sentence that begins with * has a passive without an agent.

import { deepEqual, equal } from 'node:assert/strict'
import lexicon from 'lexicon'
import language from 'wordlists/language'
import { createDutch } from '../../../src/core/dutch/dutch'
import { perspective } from '../../../src/core/perspective/perspective'
import type { Document } from '../../../src/core/text/document'

const dutch = createDutch(lexicon, language)
const groups: Record<string, string> = { r: 'residents', i: 'institutions', p: 'parties', f: 'professionals' }
const roles: Record<string, string> = { a: 'agent', p: 'patient', m: 'mentioned' }

const sentences = `
De gemeente~ia geeft bewoners~rp ruimte en geld.
Bewoners~ra organiseren elke zomer een straatfeest.
Elke zomer organiseren bewoners~ra een straatfeest.
Het straatfeest organiseren bewoners~ra zelf.
De inwoners~rp betrekt het college~ia pas later.
Het college~ia betrekt de inwoners~rp pas later.
* De inwoners~rp worden pas laat bij het plan betrokken.
* Bij het plan worden de omwonenden~rp pas laat betrokken.
De tuin wordt door bewoners~ra onderhouden.
De tuin is door bewoners~ra zelf aangelegd.
* De tuin is vorig jaar aangelegd.
* Er wordt in de wijk veel gebouwd.
* Er is lang over het plan gepraat.
* In de buurt wordt hard gewerkt aan een nieuw plein.
De bouw is in maart begonnen.
De bewoners~ra zijn vertrokken.
De wijk wordt steeds drukker.
Het wordt een mooie zomer.
De buurt is de laatste jaren veranderd.
De sfeer in de straat is verbeterd.
Bewoners~rm wonen hier graag.
De gemeente~im is verantwoordelijk voor het groen.
De regie ligt bij de gemeente~im.
De voorzitter van de bewonersraad~rm is ziek.
Huurders~rp krijgen in mei een brief van de corporatie~im.
Van de gemeente~im kregen bewoners~rp een kleine bijdrage.
De wethouder~ia vraagt bewoners~rp om mee te denken.
* Aan bewoners~rp wordt gevraagd wat zij belangrijk vinden.
* Aan bewoners~rp wordt een vergoeding betaald.
De corporatie~ia biedt huurders~rp een andere woning aan.
De corporatie~ia biedt aan huurders~rp een andere woning aan.
De vrijwilligers~ra koken voor ouderen~rm in de flat.
De wijkagent~fa spreekt met jongeren~rm op het plein.
De wijkagent~fa spreekt jongeren~rp aan op hun gedrag.
Bewoners~ra en ambtenaren~fa maken samen een plan.
De gemeente~ia, de corporatie~ia en de politie~ia maken afspraken.
De gemeente~ia maakt afspraken met de corporatie~im en de politie~im.
De gemeente~ia steunt bewoners~rp en de corporatie~ia betaalt.
De gemeente~ia bezoekt bewoners~rp en ondernemers~pp.
Omdat de gemeente~im geen geld heeft, nemen bewoners~ra het beheer over.
De gemeente~ia zegt dat bewoners~ra het zelf moeten doen.
De gemeente~ia wil dat de straat schoon blijft.
Bewoners~ra die het plan steunen, tekenden een brief.
Het plan dat bewoners~ra maakten, ligt bij de raad~im.
De bewoners~rm die de gemeente~ia bezocht, waren tevreden.
Bewoners~rp die hulp nodig hebben, helpt de gemeente~ia.
De ambtenaar~fm met wie bewoners~ra spraken, was nieuw.
Als de raad~ia instemt, begint de aannemer~pa in mei.
Neemt de gemeente~ia de regie terug?
Wie betaalt de vrijwilligers~rp?
Waarom luistert het college~ia niet naar bewoners~rm?
Wat doet de gemeente~ia voor ouderen~rm?
Geef bewoners~rp de sleutel van het buurthuis.
Vraag de bewoners~rp wat zij nodig hebben.
Betrek bewoners~rp vroeg bij het plan.
Het college~ia heeft besloten om bewoners~rp meer zeggenschap te geven.
De gemeente~ia probeert jongeren~rp te bereiken.
Het is belangrijk om bewoners~rp te betrekken.
Om ouderen~rp te bereiken, gaat de gemeente~ia langs de deuren.
De gemeente~ia laat bewoners~ra meebeslissen.
De gemeente~ia laat de huizen slopen.
* De huizen moeten worden gesloopt.
* De huizen zullen in 2026 zijn gesloopt.
* Dat de huizen gesloopt worden, staat vast.
* De huizen die gesloopt worden, staan leeg.
Het plein dat door buurtbewoners~ra wordt beheerd, is populair.
De door bewoners~ra aangelegde tuin bloeit.
De subsidie aan de buurtvereniging~rm stopt.
De positie van huurders~rm is zwak.
Er zijn zorgen onder ouders~rm.
Er wonen veel gezinnen~rm in de flat.
In de flat wonen veel gezinnen~rm.
Drie moeders~ra begonnen een naailes.
De naailes is begonnen door drie moeders~ra.
De opbouwwerker~fa helpt de moeders~rp met de aanvraag.
De moeders~ra helpen elkaar.
Een groep bewoners~ra neemt het initiatief.
Het wijkteam~ia en de huisarts~fa verwijzen cliënten~rp door.
De zorgverzekeraar~pa betaalt de huisarts~fp.
De ontwikkelaar~pa bouwt woningen voor starters~rm.
De belegger~pa verhoogt de huur van de bewoners~rm.
Wij~ia willen dat inwoners~ra meedoen.
Wij~im zijn trots op onze vrijwilligers~rm.
Samen met bewoners~rm maken wij~ia een plan.
Het bestuur~ia luisterde niet; de huurders~ra stapten op.
De raad~ia besloot het plein te verkopen, maar de buurtvereniging~ra kocht het.
Bewoners~ra hebben het plan gemaakt.
De wethouder~ia heeft het plan met de bewoners~rm besproken.
Dat plan heeft de wethouder~ia met de bewoners~rm besproken.
De bewonersraad~ra adviseerde het college~ip.
De cliëntenraad~rp werd niet gehoord door het bestuur~ia.
* De cliëntenraad~rp werd niet gehoord.
* Klachten van bewoners~rm worden geregistreerd.
* Er wordt geluisterd naar bewoners~rm.
* De bewoners~rp zijn niet geïnformeerd.
De bewoners~ra zijn niet gekomen.
De burgemeester~ia opende het feest dat de kinderen~ra hadden bedacht.
Jongeren~ra bouwden met hulp van een aannemer~pm een skatebaan.
De jongerenwerker~fa haalt jongeren~rp van de straat.
De welzijnsorganisatie~ia zet vrijwilligers~rp in.
De vrijwilligers~ra zetten zich in voor de buurt.
De politie~ia houdt de jongens~rp in de gaten.
De provincie~ia verleent de gemeente~ip subsidie.
Zonder bewoners~rm lukt het niet.
Ook huurders~ra mogen meepraten.
Niet de gemeente~ia maar de bewoners~ra beslissen.
De inzet van vrijwilligers~rm wordt gewaardeerd door het college~ia.
Professionals~fa moeten leren luisteren naar bewoners~rm.
Volgens de wethouder~im is het plan klaar.
De bewoners~ra weten dat de corporatie~ia wil slopen.
De corporatie~ia wil de flat slopen en de huurders~rp verplaatsen.
De gemeente~ia heeft met bewoners~rm het plein ingericht en met ondernemers~pm de markt.
Terwijl de gemeente~ia vergaderde, ruimden bewoners~ra het plein op.
De wethouder~ia nodigde bewoners~rp uit om hun plannen te vertellen.
Het buurthuis wordt gerund door vrijwilligers~ra en een beheerder~fa.
Ouders~ra brengen hun kinderen~rp naar school.
De leerlingen~ra tekenden de muur.
De muur tekenden de leerlingen~ra.
* Bewoners~rp wordt gevraagd om een bijdrage.
Huurders~ra vragen de corporatie~ip al jaren om een lift.
* Met de huurders~rm is afgesproken dat de corporatie~ia de lift vervangt.
Na drie jaar praten sloot de wethouder~ia het buurthuis.
De speeltuin werd door de gemeente~ia gesloten en door ouders~ra heropend.
Over het plan hebben de buren~ra vooraf niets gehoord.
* De burgers~rp moeten beter worden meegenomen.
* Jongeren~rp worden te weinig gehoord.
* De wijk wordt aangepakt.
De gemeente~ia pakt samen met partners~pm de wijk aan.
Bewoners~rm staan centraal.
Inwoners~rm zijn aan zet.
De raad~ia stelt het plan vast.
Door de gemeente~ia wordt een plan gemaakt.
* Vanuit het ministerie~im is een subsidie beschikbaar gesteld.
* Namens de bewoners~rm werd een brief voorgelezen.
De burgemeester~ia sprak de menigte toe.
Ook de wijkraad~ra en de ondernemersvereniging~pa ondertekenden de brief.
De energiecoöperatie~ra legt zonnepanelen op het dak van de school.
De klankbordgroep~ra geeft advies aan de wethouder~ip.
De wethouder~ia neemt het advies van de klankbordgroep~rm over.
Het advies is door niemand gelezen.
Vrijwilligers~ra uit de buurt bezoeken eenzame ouderen~rp.
Eenzame ouderen~rp bezoeken zij elke week.
Elke week worden eenzame ouderen~rp bezocht door vrijwilligers~ra.
De consulent~fa belt de cliënt~rp.
De cliënt~ra belt de consulent~fp niet zelf.
De cliënt~ra belde zelf.
Wat bewoners~ra willen, weet de gemeente~ia niet.
Wat de gemeente~ia wil, is duidelijk.
Hoe bewoners~ra dat doen, bepalen zij zelf.
Dat de huurders~rm boos zijn, begrijpt de wethouder~ia.
De huurders~rm zijn boos omdat de huur stijgt.
De gemeente~ia houdt rekening met de wensen van inwoners~rm.
De gemeente~ia luistert.
Er komt een nieuw plein, omdat bewoners~ra daarom vroegen.
Er kwamen veertig bewoners~ra naar de avond.
Vijftig gezinnen~rp krijgen een andere woning.
De corporatie~ia geeft vijftig gezinnen~rp een andere woning.
De corporatie~ia gaf de sleutel aan een jong gezin~rp.
De sleutel kreeg het gezin~rp van de corporatie~im.
Bij de huisarts~fm zitten veel ouderen~rm in de wachtkamer.
Een buurvrouw~ra past op de kinderen~rm.
De buurman~ra repareert fietsen.
Kinderen~ra en ouderen~ra eten samen.
Kinderen~rp worden elke dag opgehaald door hun ouders~ra.
De gemeente~ia, die het geld beheert, wacht af.
De corporatie~ia die de flat verhuurt, reageert niet.
De man~rm die de tuin onderhoudt, woont in de flat.
De wijkmanager~fa stelde voor om bewoners~rp te vragen.
Bewoners~ra stelden voor om het plein te vergroenen.
De wijkmanager~fa heeft de bewoners~rp beloofd dat het plein blijft.
Samen zorgen buren~ra en vrijwilligers~ra voor de moestuin.
Sinds 2019 runnen bewoners~ra het buurthuis zonder subsidie.
De gemeente~ia wilde het buurthuis sluiten, maar bewoners~ra namen het over.
Het buurthuis, dat bewoners~ra in 2019 overnamen, draait goed.
Zowel huurders~ra als woningeigenaren~ra tekenden de petitie.
Noch de gemeente~ia noch de corporatie~ia reageerde.
Als bewoners~rm een plan hebben, helpt de gemeente~ia.
Zodra het college~ia besluit, worden omwonenden~rp geïnformeerd door de projectleider~fa.
* Zodra het college~ia besluit, worden omwonenden~rp geïnformeerd.
De projectleider~fa informeert omwonenden~rp en legt het plan aan de raad~ip voor.
De raad~ia keurde het plan af.
De plannen keurde de raad~ia af.
De gemeente~ia koopt de grond van de ontwikkelaar~pm.
De ontwikkelaar~pa verkoopt de grond aan de gemeente~ip.
Mantelzorgers~ra zorgen dag en nacht voor hun naasten~rm.
Mantelzorgers~rp worden ondersteund door het wijkteam~ia.
Het wijkteam~ia ondersteunt mantelzorgers~rp.
Statushouders~ra leren Nederlands van vrijwilligers~rm.
De vluchtelingen~ra koken voor de buurt.
Bezwaar maken kan bij de gemeente~im.
Het betrekken van bewoners~rm kost tijd.
De participatie van inwoners~rm is belangrijk.
Meer toezicht door de politie~im is nodig.
* In de nieuwe aanpak worden bewoners~rp gezien als partner~pm.
Met een huis-aan-huisactie haalt de gemeente~ia de wensen van bewoners~rm op.
De bewoners~ra van de Rozenstraat hebben zelf een buurtbus geregeld.
Zonder toestemming van de raad~im mag het college~ia geen grond verkopen.
De gemeente~ia wil inwoners~rp verleiden om van het gas af te gaan.
* Eigenaren~rp en huurders~rp worden verleid tot meer bewegen.
Wethouder~ia De Vries beloofde de bewoners~rp een nieuw buurthuis.
* Ook de buren~rp van nummer 12 werden uitgenodigd.
Er is door niemand naar de huurders~rm geluisterd.
De bewoners~rp kregen geen antwoord.
Buurtmoeders~ra gaan langs bij jonge gezinnen~rm.
Na het gesprek besloten de ouders~ra zelf een oversteek te schilderen.
Voor de uitvoering zijn het Rijk~im en de provincie~im samen verantwoordelijk.
Hiermee krijgt de gemeente~ip meer grip op de wijk.
De overlast van hangjongeren~rm is afgenomen.
Door de inzet van vrijwilligers~rm blijft de bibliotheek open.
De gemeente~ia en haar partners~pa voeren de regie.
Wij~ia vragen u om uw mening.
Doel is dat kwetsbare inwoners~rm langer thuis kunnen wonen.
Samen met corporaties~im, zorgaanbieders~pm en politie~im rolt de gemeente~ia de aanpak uit.
De corporatie~ia heeft haar huurders~rp gevraagd wat zij van de renovatie vinden.
* Huurders~rp is gevraagd wat zij van de renovatie vinden.
De mensen~rm uit de flat hebben een eigen kookclub.
Twee studenten~ra van de hogeschool interviewden bewoners~rp.
Bewoners~rp werden geïnterviewd door twee studenten~ra.
De burgemeester~ia en wethouders~ia besluiten volgende week.
Het college~ia van burgemeester~im en wethouders~im stelt het plan vast.
De ontwikkelaar~pa moet van de gemeente~im sociale huurwoningen bouwen.
Laat bewoners~ra meebeslissen.
Bewoners~ra moeten kunnen meebeslissen.
Vraag ouderen~rp wat ze willen.
De moeder~ra van het gezin~rm werkt in de zorg.
De gezinsvoogd bezoekt het gezin~rp elke week.
Bewoners~ra voelen zich niet gehoord.
Veel ouderen~rm zijn eenzaam.
Eenzame ouderen~rp bezoeken we~ia thuis.
We~ia bezoeken eenzame ouderen~rp thuis.
Onder leiding van een kunstenaar schilderden kinderen~ra de tunnel.
De tunnel is door kinderen~ra beschilderd onder leiding van een kunstenaar.
Een derde van de bewoners~rm stemde tegen.
De meeste bewoners~ra stemden voor.
* Geen van de bewoners~rm is vooraf ingelicht.
De wijkagent~fa, de huisarts~fa en de school~ia kennen de gezinnen~rp.
Als professional~fm moet je leren loslaten.
Aan tafel zitten de gemeente~im, de corporatie~im en de bewonerscommissie~rm.
De raad~ia gaf het college~ip opdracht om met bewoners~rm te praten.
Het college~ip kreeg de opdracht om met bewoners~rm te praten.
De rol van de gemeente~im verandert.
De gemeente~ia verandert van rol.
* Bewonersinitiatieven~rp worden ondersteund met een wijkbudget.
Gemeenten~ia, corporaties~ia en zorgpartijen~pa trekken samen op.
Uit onderzoek blijkt dat jongeren~ra zich vervelen.
Volgens bewoners~rm is de speeltuin onveilig.
De klachten die huurders~ra indienen, blijven liggen.
* De bewoners~rp die worden verplaatst, ontvangen een vergoeding.
Het is aan de bewoners~rm om te kiezen.
De gemeente~ia zal bewoners~rp actief informeren en betrekken.
De gemeente~ia moet bewoners~rp niet alleen informeren, maar ook laten meebeslissen.
Ondernemers~pm en bewoners~rm zijn samen eigenaar van het plein.
Het plein wordt beheerd door een stichting van bewoners~rm.
De stichting huurt het gebouw van de gemeente~im.
Elke bewoner~ra kan een idee indienen.
Ideeën van bewoners~rm worden beoordeeld door een jury.
De jury bestaat uit ambtenaren~fm en bewoners~rm.
Een ambtenaar~fa beoordeelt de ideeën.
Zo leren kinderen~ra en ouderen~ra elkaar kennen.
Daarna ging de wethouder~ia met de bewoners~rm in gesprek.
* Er werd gesproken met huurders~rm, kopers~rm en winkeliers~pm.
* In 2023 zijn 400 huishoudens~rp van het gas gehaald.
De gemeente~ia heeft 400 huishoudens~rp van het gas gehaald.
* De regie over de zorg wordt teruggelegd bij de inwoner~rm.
Het college~ia legt de regie terug bij inwoners~rm.
De gemeente~ia faciliteert, bewoners~ra organiseren.
Bewoners~ra organiseren, de gemeente~ia faciliteert.
Bij ons beslissen bewoners~ra.
Niet de ambtenaren~fa maar de inwoners~ra bepalen de agenda.
Behalve de gemeente~im betaalt ook de corporatie~ia mee.
De adviesraad~ra, die uit tien inwoners~rm bestaat, adviseert het college~ip.
De wethouder~ia, zelf opgegroeid in de wijk, opende de speeltuin.
Het plan is gemaakt door bewoners~ra en wordt uitgevoerd door de gemeente~ia.
De gemeente~ia laat het plan uitvoeren door een aannemer~pa.
De gemeente~ia laat een bureau~pa bewoners~rp bevragen.
De gemeente~ia ziet bewoners~rp als klant.
Bewoners~ra zien de gemeente~ia liever vertrekken.
Bewoners~ra hoeven niets te doen.
Wat vinden bewoners~ra van het plan?
Welke bewoners~rp heeft de gemeente~ia gesproken?
Met welke bewoners~rm heeft de gemeente~ia gesproken?
Hebben bewoners~ra meegedacht?
* Is het plan met bewoners~rm besproken?
* Worden bewoners~rp serieus genomen?
Kunnen bewoners~ra zelf kiezen?
Zullen we~ia de bewoners~rp helpen?
Laten we~ia de bewoners~rp vragen wat zij willen.
Luister naar bewoners~rm.
Bespreek het plan met de huurders~rm.
Stuur de huurders~rp een brief.
Nodig bewoners~rp uit voor een gesprek.
Neem huurders~rp mee in het proces.
Zorg dat bewoners~ra weten waar ze terechtkunnen.
Het is de taak van de gemeente~im om bewoners~rp te beschermen.
De taak om bewoners~rp te informeren ligt bij de corporatie~im.
De kans dat bewoners~ra meedoen, is klein.
De vraag is of bewoners~ra mee willen doen.
Onduidelijk is wie de huurders~rp informeert.
De bewoners~ra, van wie de meesten al jaren in de wijk wonen, protesteren.
Steeds meer jongeren~ra verlaten het dorp.
Het dorp verliest jongeren~rp.
Jongeren~rp krijgen van de gemeente~im een plek.
Aan jongeren~rp geeft de gemeente~ia een plek.
De plek is door de gemeente~ia aan jongeren~rp gegeven.
De bewoners~rp gaf de gemeente~ia geen inspraak.
Er zijn bewoners~ra die zelf het groen onderhouden.
Wij~ia geloven in bewoners~rm.
Als gemeente~im willen wij~ia bewoners~rp ruimte geven.
Als bewoners~rm willen wij~ra invloed.
* De kracht van bewoners~rm wordt beter benut.
Bewoners~ra en gemeente~ia werken samen aan een leefbare wijk.
Samen met de politie~im houdt de buurtvereniging~ra een oogje in het zeil.
De gemeente~ia maakt gebruik van de kennis van bewoners~rm.
De kennis van bewoners~rm gebruikt de gemeente~ia niet.
De gemeente~ia gaat de komende jaren flink investeren in de wijk.
De minister~ia heeft gemeenten~ip gevraagd plannen te maken.
De minister~ia vroeg de gemeenten~ip plannen te maken.
* Gemeenten~ip zijn gevraagd plannen te maken.
De jeugd~rp wordt door de jeugdwerker~fa van het plein gestuurd.
Dankzij vrijwilligers~rm kan de buurtbus blijven rijden.
Ouders~ra helpen elkaar met oppassen, koken en klussen.
Mijn buurman~ra heeft de bank zelf getimmerd.
Bewoner~ra Fatima Aziz nam het initiatief.
Mevrouw Jansen, bewoner~rm van de flat, belde de corporatie~ip.
De bewoners~ra willen dat de gemeente~ia de bomen laat staan.
De gemeente~ia belooft de bomen te laten staan.
Over de bomen wordt volgend jaar besloten door de raad~ia.
Tijdens de avond konden bewoners~ra vragen stellen aan de wethouder~ip.
Aan het eind van de avond bedankte de wethouder~ia de bewoners~rp.
De bewoners~rp werden door de wethouder~ia bedankt.
Tientallen bewoners~ra hebben zich aangemeld.
Bijna alle huurders~ra stemden in met het plan.
Negen van de tien huurders~rm stemden in.
Een aantal bewoners~ra heeft bezwaar gemaakt.
Er is een groep ouders~rm die de speeltuin beheert.
De groep ouders~ra beheert de speeltuin.
De wensen van de bewoners~rm zijn in kaart gebracht door een adviesbureau~pa.
* De wensen van bewoners~rm worden in kaart gebracht.
De gemeente~ia brengt de wensen van bewoners~rm in kaart.
De gemeente~ia stelt bewoners~rp in staat om hun plannen uit te voeren.
De gemeente~ia nodigt bewoners~rp, ondernemers~pp en instellingen~ip uit.
De uitnodiging ging naar alle bewoners~rm van de wijk.
Alle bewoners~rp van de wijk ontvingen een uitnodiging.
Inwoners~ra die vragen hebben, kunnen bellen met de gemeente~im.
Heeft u vragen, bel dan met de gemeente~im.
Het college~ia informeert de raad~ip over de voortgang.
* De raad~ip wordt geïnformeerd over de voortgang.
De raad~ip wordt door het college~ia geïnformeerd over de voortgang.
De opbrengst gaat naar de buurtvereniging~rm.
Van de opbrengst kocht de buurtvereniging~ra een tent.
Deze zomer knapten bewoners~ra samen met de corporatie~im het portiek op.
Terwijl de corporatie~ia nog twijfelde, waren de huurders~ra al begonnen.
Hoewel de gemeente~ia het plein beheert, vegen bewoners~ra het zelf schoon.
Omdat niemand iets deed, ruimden buren~ra het zwerfvuil op.
Toen de school dichtging, richtten ouders~ra zelf een klas in.
Nu de gemeente~ia bezuinigt, moeten vrijwilligers~ra meer doen.
Als de politie~ia niet komt, bellen bewoners~ra de wijkagent~fp.
Bewoners~ra bellen de wijkagent~fp als de politie~ia niet komt.
De wijkagent~fp wordt door bewoners~ra gebeld als de politie~ia niet komt.
Met steun van de provincie~im verbouwden dorpsbewoners~ra de school.
Tegen de zin van de bewoners~rm verkocht de corporatie~ia de flat.
* De flat werd tegen de zin van de bewoners~rm verkocht.
* De flat is verkocht aan een belegger~pp.
De corporatie~ia heeft de flat aan een belegger~pp verkocht.
Een belegger~pa heeft de flat gekocht.
Huurders~ra vrezen dat de huur stijgt.
Bewoners~ra hopen op een snelle oplossing.
Het is de bewoners~rm die het plein schoonhouden.
Het zijn de bewoners~rm die het plein schoonhouden.
Ambtenaren~fm en bewoners~rm zitten samen aan tafel.
Aan tafel praten ambtenaren~fa met bewoners~rm.
De zorgaanbieder~pa levert zorg aan cliënten~rp.
Cliënten~rp krijgen zorg van de zorgaanbieder~pm.
De zorg aan cliënten~rp wordt geleverd door de zorgaanbieder~pa.
* Het gezin~rp wordt begeleid.
Het gezin~rp wordt begeleid door een gezinscoach~fa.
Een gezinscoach~fa begeleidt het gezin~rp.
Het gezin~rp krijgt begeleiding.
De leerplichtambtenaar~fa spreekt de ouders~rp aan.
* De ouders~rp worden aangesproken.
De ouders~rp worden daarop door de leerplichtambtenaar~fa aangesproken.
Door hun buren~ra worden de ouders~rp geholpen.
De consulent~fa kijkt samen met de inwoner~rm wat nodig is.
Wat nodig is, bepaalt de inwoner~ra zelf.
De inwoner~ra houdt zelf de regie.
De regie blijft bij de inwoner~rm.
De regisseur~fa voert de regie over het gezin~rm.
De casusregisseur~fa stemt af met het gezin~rm en de betrokken professionals~fm.
De buurt is door de bewoners~ra zelf veranderd.
De gemeente~ia laat buren~ra de plantenbakken zelf vullen.
Laat ouders~ra de speelplek bedenken.
De wijkmanager~fa liet de insprekers~ra uitspreken.
De corporatie~ia laat huurders~rp weten wanneer de lift komt.
De politie~ia laat de jongens~rp volgen.
De corporatie~ia laat de portieken schilderen door een aannemer~pa.
De gemeente~ia hoort inwoners~ra in het buurthuis het verhaal vertellen.
De coach~fa die de gemeente~ia aannam, sprak de jongeren~rp.
In plaats van huurders~rp te bellen, stuurde de corporatie~ia een brief.
De lift kwam eerder dan huurders~ra hadden gehoopt.
Sinds buren~ra het pleintje hebben overgenomen, is het er schoon.
Niet de gemeente~ia, maar een groep vaders~ra repareerde het hek.
De door de corporatie~ia betaalde huismeester~fa stopte ermee.
De bewoners~rp werden driehonderd boeken aangeboden door de bibliotheek~ia.
Het zijn de buren~rm die het gras maaien.
Jongeren~rm worden vrijwilliger~rm bij de buurtmoestuin.
De verpleegkundige~fa bezoekt de gehandicapten~rp.
* De belanghebbenden~rp worden op tijd gehoord.
Dorpsraden~ra en verenigingen~ra kiezen samen een datum.
De buurt~ra verdeelt elk jaar het geld.
De buurt is in tien jaar veranderd.
De weg naar het loket is lang.
De kosten van de jeugdzorg stijgen.
De ziekte van een buurman~rm was ernstig.
Mevrouw~ra Bakker snoeit de rozen.
De bewoonster~ra wilde geen hek.
De ouderen~rm bevinden zich in de zaal.
De school~ia keurt goed wat de ouders~ra bedenken.
De gemeente~ia doet niet wat de dorpsraad~ra voorstelt.
Welk pand koopt een belegger~pa?
De filmavond lokte vijftig buren~rp.
Twee op de tien huurders~ra klagen over lawaai.
De nieuwe wijkagent~fa stelde zich voor aan de jongeren~rp.
De commissie~ia gaf de aanvraagster~rp gelijk.
Buren~rp worden door de wijkraad~ra gevraagd om mee te helpen.
Het gezin~rp wordt door de coach~fa geholpen om de post te ordenen.
Dat de lift stilstaat, ergert de huurders~rp.
Een vrijwilliger~ra belt elke week met een naaste~rm.
Bewoners~rm zijn het zat.
De bewoners~rm hebben er genoeg van.
De gemeente~ia is begonnen met het plaatsen van bankjes.
* De bankjes zijn geplaatst.
De plaatsing van de bankjes is begonnen.
De werkzaamheden zijn in mei gestart.
Het aantal klachten is gedaald.
De bewoners~ra zijn verhuisd.
* De bewoners~rp zijn teleurgesteld.
De bewoners~rm zijn betrokken bij het plan.
De bewoners~rp zijn bij het plan betrokken door de gemeente~ia.
De betrokken bewoners~rm zijn tevreden.
`
  .trim()
  .split('\n')

describe('actors', () => {
  for (const line of sentences) {
    const { text, actors, passive } = read(line)
    it(text, () => {
      const found = perspective(documentOf(text), dutch, language)
      deepEqual(
        found.actors.map(({ text: word, group, role }) => `${word} ${group} ${role}`),
        actors,
      )
      equal(found.agentlessPassives.length > 0, passive, 'agentless passive')
    })
  }
})

function read(line: string): { text: string; actors: string[]; passive: boolean } {
  const actors: string[] = []
  const marked = line.replace(/^\* /, '')
  const text = marked.replace(/([\p{L}-]+)~(\w)(\w)/gu, (_, word: string, group: string, role: string) => {
    actors.push(`${word} ${groups[group]} ${roles[role]}`)
    return word
  })
  return { text, actors, passive: marked !== line }
}

export function documentOf(text: string): Document {
  const piece = { at: 0, length: text.length, source: { start: 0, end: text.length } }
  return {
    format: 'text',
    text,
    segments: [{ kind: 'paragraph', text, pieces: [piece], quoted: false, quotations: [] }],
  }
}
