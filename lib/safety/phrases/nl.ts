import type { PhraseFile } from './file';

export const nl: PhraseFile = {
  language: 'nl',
  sets: {
    want: 'wil wou wilde zou ga denk denken overweeg liever verlang wens wilt plan probeer geprobeerd probeerde wilden kan gaan moet',
    die: 'dood doodgaan sterven dodo doot dood_zijn creperen kapot_gaan verrekken',
    part: 'arm armen polsen pols benen been dijen huid aders',
    cause:
      'honger dorst schaamte lachen verveling kou hitte moeheid vermoeidheid angst slaap jaloezie nieuwsgierigheid plaatsvervangende geluk stress gêne zenuwen liefde',
    other:
      'neef nicht vriend vriendin broer zus oom tante buurman buurvrouw vader moeder opa oma collega hij zij zoon dochter klasgenoot acteur hoofdpersoon iemand zanger man vrouw leraar',
    news: 'nieuws artikel film serie boek krant documentaire preventie zelfmoordpreventie podcast cijfers lezing roman journaal reportage onderzoek squad jongeren aanslag terrorist',
  },
  phrases: {
    direct: `
      ik @want .. @die
      @want .. niet|nie|nooit|geen .. meer? .. leven|lev|bestaan|verder_leven|zijn_hier|doorgaan_met_leven|doorleven|hier_meer_zijn|levn
      niet|nie meer .. leven|lev|bestaan .. wil|wou|kan?
      mezelf|me|mij|mijzelf .. van_kant|doden|vermoorden|ophangen|verhangen|verdrinken|doodschieten|neerschieten|dood_maken|ombrengen|af_maken|doodmaken
      maak|hang|schiet|snij|spring me .. van_kant|op|dood|kapot
      verhang|verdrink|vermoord|dood mezelf|me|mijzelf
      zelfmoord|zelfdoding|suicide|zelfmord|suïcide .. plegen|pleeg|denk|gedachten|wil|neigingen|overweeg|poging
      ik|mijn|me ... zelfmoord*|zelfdoding|suicid*|zelfdoding*|zelfmord
      denk .. aan zelfmoord|zelfdoding|de_dood|doodgaan|sterven|mijn_dood
      ^ zelfmoord|suïcide $
      suïcidaal|suicidale|zelfmoordgedachten|zelfmoordneigingen|zelfmoordpoging|doodswens|levensmoe|suïcidegedachten
      eind|einde|punt .. aan .. maken|maak|leven
      maak|maken|maakte .. er .. eind|einde .. aan
      geen .. zin|reden|wil|kracht|doel .. leven|leef|bestaan|te_leven
      moe|beu|klaar|zat .. met_leven|van_het_leven|om_te_leven|met_het_leven|met_mijn_leven|leven|te_leven
      leven .. niet|niks|geen .. waard|zin|meer
      was|wou|wilde|wens .. ik .. dood
      ik .. liever|beter .. dood
      verdien .. dood|te_sterven|niet_te_leven
      eind* .. mijn|dit leven
      mijn|dit leven .. beëindigen|beeindigen|eindigen
      wil|wou|wilde .. dood
      liever .. dood
      dood|doodgaan|sterven lijkt|klinkt|voelt
      mezelf iets .. aan .. doen|wil
      poging .. overleefd ... baal|spijt|jammer|helaas
      hart .. stoppen|stopt|ophoudt
      plan|plannen mijn dood
      klaar met leven
      @want .. ik .. dood|sterven
      wil|wou|wilde .. ik? .. dood|dood_zijn|doodgaan|sterven
      niet .. meer|verder .. leven|bestaan|hier_zijn
      niet|nooit meer wakker .. worden|word
      eind|einde aan .. maken|mezelf|mijn_leven|maken
      denk|denken|dacht|gedachten|gedachte .. aan|over .. zelfmoord|zelfdoding|zelf_doding|doodgaan|suïcide|sterven
      zelfmoordgedachten|suïcidaal|suïcidale|doodswens|levensmoe
      mezelf .. iets aan_te_doen|aandoen
      mezelf .. van kant
      haat .. dat_ik leef|besta
      geen|nul .. levenslust|zin|wil|kracht .. meer? .. te_leven|leven|druppel|om_te_leven
      had|hadden .. poging|me .. gelukt|laten_gaan|niet_gered
      mijn .. leven .. beëindigen|stoppen|ophoudt|voorbij|klaar
      hart .. vannacht|morgen? .. stoppen|stopt|ophoudt
      mag ik .. dood
      bang .. mezelf .. aandoe|iets_aandoe
      liever|beter .. dood|er_niet_zijn
      moe|klaar met .. leven|het_leven|bestaan
    `,
    indirect: `
      beter|gelukkiger|blij|makkelijker .. af|zijn? .. zonder mij|me
      zonder mij|me .. beter|gelukkiger|makkelijker|blij*
      beter|gelukkiger .. als ik .. niet|dood|weg .. was|bestond|ben|er|besta?
      nooit|niet|nie .. meer? wakker
      slapen|inslapen .. voor_altijd|nooit_meer|voor_eeuwig
      nooit .. geboren
      niemand .. missen|merken|erg_vinden|huilen|opvallen|rouwen|kan_het_schelen
      @want|wens .. verdwijnen|niet_meer_bestaan|er_niet_meer_zijn|niet_meer_zijn|er_niet_zijn|weg_van_deze_wereld|voor_altijd_slapen
      voorgoed|voor_altijd verdwijnen|slapen|weg
      er .. niet .. meer .. zijn|wil|wezen
      ben .. last|blok|ballast .. voor|aan .. iedereen|familie|anderen|ouders|been|jullie
      alleen maar een last
      wil|hoop|wou .. dat .. alles|het|pijn .. stopt|ophoudt|over_is|voorbij
      zie|heb|is .. geen|niet .. zin|reden|uitweg|toekomst .. leven|meer|verder
      waarom|waarvoor .. leef|besta|nog_leven|leven
      auto|vrachtwagen|bus|trein .. mij|me .. aanrijdt|overrijdt|raakt|schept
      maakt_niet_uit|boeit .. of .. leef|dood|sterf
      enige|beste .. uitweg|oplossing .. dood|sterven
      dood .. opluchting|verlossing|uitweg
      trek|hou|houd|kan .. niet .. meer .. leven|dood|eind|vaarwel
      als ik .. dood|weg|er_niet_meer .. zou|zal|merkt|was .. niemand|iedereen
      rust .. voor_altijd|eeuwig
      geen plek|plaats .. wereld
      beter af .. zonder|alleen
      iedereen|jullie tot last
      had|was nooit geboren
      waarvoor|waarom .. ogen .. open*
      niemand meer last .. van_mij
      jaloers .. onder_de_grond|doden|dood
      wil verdwijnen|weg .. niemand|voorgoed|voor_altijd
      vrachtwagen|auto|trein .. raakt|aanrijdt .. best|prima
      wereld .. zonder mij
      beter|opgelucht|gelukkiger|rustiger .. af? .. zonder_mij|als_ik_er_niet|als_ik_dood|als_ik_weg
      opgelucht .. als .. ik_er_niet|er_niet_meer
      geen|zie|nut .. reden|zin|nut|toekomst .. door_te_gaan|te_leven|leven|doorleven|doorgaan|er_te_zijn
      waarom|waarvoor .. leef|besta .. ik
      ^ ik? wil .. verdwijnen $
      verdwijnen .. voorgoed|voor_altijd|van_de_wereld
      niemand .. me|mij .. missen|merken
      last|blok voor|aan .. iedereen|kinderen|familie|mijn|hen
      nooit geboren
      niet bestaan|meer_bestaan .. gewoon|wil
    `,
    slang: `
      kms|unalive
      kill me ik
      eind|eindje .. aan .. maken|maak
      kogel|kop .. door .. kop|kogel
      hang|knoop|verhang .. me|mezelf .. op
      polsen|pols .. doorsnijden|door|open
      spring|springen .. voor de trein|metro
      wil nie|niet|ni meer leven|lev|leve|bestaan
      kapot|dood willen|wil .. gaan
      klaar met .. leven
      uit .. leven .. stappen|stap
      stap|stappen .. uit .. leven
    `,
    selfHarm: `
      snijd|snij|sneed|snijden|snee|gesneden|krassen|kras|brand|verwond|pijnig|sla|straf|bezeer|verbrand|verwonden mezelf|mijzelf|me_zelf
      mezelf|mijzelf .. snijden|gesneden|pijn|verwond*|verbrand*|beschadig*|straffen|slaan|krassen|branden
      snij|snijd|gesneden|kras|sneed|krassen|brand .. in|op .. @part
      @part .. gesneden|snijden|snijd|open|krassen|kapot|snij
      doe|deed|doen .. mezelf .. pijn
      zelfbeschadig*|automutil*|zelfverwond*|zelfverminking|selfharm|self_harm
      mes|mesje|scheermes*|aansteker|sigaret* .. @part|mezelf|huid
      weer gesneden|gekrast
      snij|snijd|sneed|gesneden .. mezelf|bovenbeen|armen|polsen
      brand|brandde mezelf
      hoofd tegen de muur
      mesje|mesjes|scheermes .. etui|verstopt|arm
      mezelf .. pijn .. gedaan|doen
      krab mezelf .. open|bloed*
      snee|sneden|sneetjes .. arm*|me
      mezelf .. pijn .. doen|doe|gedaan
      doe mezelf|mij weer? pijn
      heb .. ik? .. me|mij|mezelf .. gesneden|verwond|gekrast|gebrand
      snij|snijd|sneed|gesneden|kras|krab .. mezelf|me .. open|bloed|arm|weer|badkamer
      weer .. gesneden|gekrast
      bijt .. in .. arm|hand .. blauw|gillen|bloed
      kop|hoofd .. tegen de? muur
      met opzet .. verbrand|gesneden|pijn
      hand|arm .. met_opzet|expres .. verbrand|gesneden
      zelfbeschadig*|zelfverwond*|automutil*
      schoon .. vanavond|gisteren .. toch|gesneden|weer
      mesje|scheermes*|mes .. tafel|pols|kijk_ernaar|la|huid
      eet niet .. straf
    `,
    plan: `
      spring|springen|gooi|gooien|werp|duik|sprong .. van|voor|uit|vanaf .. dak|brug|trein|flat|balkon|raam|metro|toren|gebouw|viaduct
      voor|van|uit .. trein|dak|brug|raam|balkon|flat|metro .. springen|gooien|werpen|stappen
      afscheidsbrief|afscheidsbrieven|zelfmoordbrief|afscheidsbericht|afscheidsbriefje
      genoeg|gespaard|verzameld|slik|slikken|inneem|innemen|alle|potje|strip|heb|ingenomen .. pillen|slaappillen|medicijnen|tabletten
      pillen|slaappillen|tabletten|medicijnen .. klaar|liggen|genoeg|gespaard|verzameld|ingenomen|slikken
      touw|strop|pistool .. gekocht|klaar|ligt|nek
      overdosis
      dit|vanavond|vandaag .. is|wordt .. mijn|de laatste .. nacht|dag|bericht|avond|brief
      mijn laatste nacht|dag|bericht|avond|brief|woorden
      vaarwel|adieu|tot_ziens .. allemaal|iedereen|wereld|lieve|wrede|voor_altijd|laatste
      vergeef|sorry .. mij|me|mam ... vaarwel|niet_meer|laatste|er_niet_meer|afscheid
      als ik er_niet_meer|dood|weg ben .. zorg|vergeet|huil
      weet|heb|plan .. hoe|wanneer|plan|datum .. dood|sterven|zelfmoord|eind|doe
      tot in .. volgend|ander .. leven
      brieven|brief .. klaar|afscheid|geschreven
      pillen .. opgespaard|geteld|genoeg
      alles doorgeslikt|geslikt|ingenomen
      als je|jullie .. dit leest|lezen
      vaarwel allemaal|lieve|iedereen
      zorg goed? .. als_ik_er|als_ik_niet
      laatste avond|nacht .. bang|rustig|vrede
      viaduct|brug|dak .. beneden|springen|sta
      weet nu hoe|wanneer ... wanneer|hoe
      niet aan jullie .. vergeef|sorry
      afscheid genomen|nemen .. durven|lef|moed
      afscheidsbrief*|afscheidsvideo|afscheidsbericht
      vannacht .. ga_ik|doe_ik_het|stop_ik .. sorry|boos|dag
      kijk naar het spoor .. springen
      dag|datum geprikt|gekozen|geprikte .. kalm|rust*
      voor .. de trein .. spring*|gooi*
    `,
  },
  exceptions: `
    dood|doodgaan|sterven|sterf .. van|aan .. @cause
    van .. @cause .. dood|doodgaan|sterven
    wil|wou niet|nog_niet|nie dood|sterven|doodgaan
    niet dood|sterven|doodgaan
    bang|angst|vrees|bange .. voor|om|dat .. dood|sterven|doodgaan
    lach|lachte|schaam|schaamde|verveel|verveelde|schrok|erger|werk me|ons .. dood|kapot|rot
    @other ... zelfmoord|zelfdoding|verhangen|gesprongen|dood|overleden|suicid*
    zelfmoord*|suicid*|zelfdoding .. @other
    @news ... zelfmoord*|zelfdoding*|suicid*|dood|sterven|overdosis|automutil*
    zelfmoord*|zelfdoding*|suicid*|automutil*|overdosis ... @news
    luister|lied|liedje|nummer|album|gekeken|kijk|zing ... dood|sterven|zelfmoord|vaarwel|verdwijnen
    vinger|haar|nagels|koken|keuken|papier|uien|oven|zon|tong|scheren|voetbal|sport|thee .. gesneden|snijden|snij|verbrand|pijn|knip*
    sneed|snijd|gesneden|verbrand|brand|pijn .. vinger|koken|haar|oven|zon|tong|papier|scheren|voetbal|sporten|thee
    niet .. wakker .. vroeg|te_laat|voor
    verdwijnen .. vakantie|bos|weekend|dagen
    spring|springen .. zwembad|water|zee|parachute|bed|gat
    telefoon|batterij|laptop|plant dood
    doodgewoon|doodmoe
    niet meer .. leven .. in_deze|bij_mijn|hier
    stopt|ophoudt|voorbij .. vergadering|winter|oorlog|toetsweek
    moeder|vader|baas|vrouw|man|hitte vermoordt|vermoord me|mij
    doe mezelf niks|niets
    vroeger|jaar_geleden|toen|achttiende ... leven|dood|sneed|zelfmoord ... nu|vandaag|tegenwoordig
    vroeger sneed .. mezelf
    nooit dood gewild
    geen zelfmoordgedachten|suïcidale
    niet|nee ik .. moet|wil dood .. gevoel
    jaar niet gesneden
    appte|zei|schreef dat|dat_ze|dat_hij .. dood wil|wilt
    zei|zegt|appte dat .. ze|hij niet .. leven
  `,
};
