import type { PhraseFile } from './file';

export const cs: PhraseFile = {
  language: 'cs',
  sets: {
    want: 'chci chtěl chtěla chtělo přeju přeji přála přál toužím plánuju plánuji hodlám zkusím zkoušel zkoušela zkusil zkusila pokusil pokusila přemýšlím uvažuju uvažuji rozhodl rozhodla musím nejradši nejraději',
    part: 'ruce rukou ruku zápěstí předloktí stehno stehna stehen nohy nohou břicho kůži kůže žíly žilách',
    other:
      'kamarád kamarádka kamaráda kamarádku kolega kolegyně soused sousedka bratr sestra strýc teta otec táta máma matka děda babička syn dcera spolužák spolužačka herec zpěvák hrdina postava',
    news: 'článek film filmu seriál seriálu kniha knize knihu zprávy zprávách dokument prevence prevenci podcast statistiky přednáška noviny pořad',
    cause: 'smíchy smíchem hlady zimou nudou nudy únavou žízní trapností studem zvědavostí strachy láskou radostí',
  },
  phrases: {
    direct: `
      @want .. se|si .. zabít|oběsit|otrávit|utopit|zastřelit|podřezat|zasebevraždit
      @want .. zabít|oběsit|otrávit|utopit|zastřelit se
      zabiju|zabiji|oběsím|zastřelím|otrávím|podřežu|utopím se
      @want .. umřít|zemřít|chcípnout|zemrit|umrit
      @want .. být mrtvý|mrtvá|mrtvej|po_smrti
      kéž .. mrtvý|mrtvá|mrtvej|umřel|umřela|zemřel|zemřela
      nechci|nechtěl|nechtěla|nechce_se_mi|nechceme .. žít|existovat|zit|být_naživu
      už|uz nechci .. žít|být|existovat|tady_být
      nechci už|uz .. žít|být|existovat|tu_být|tady_být
      nemám .. proč|pro_co .. žít
      nemá .. smysl|cenu .. žít|můj_život
      život .. nemá .. smysl|cenu
      vzít|vezmu|vzal|vzala .. si .. život
      ukončit|skončit|ukončím .. svůj|se|si|život .. život|životem
      ukončit|ukončím|skončit_se život|životem|životem
      spáchat|spáchám|páchat sebevraždu
      myslím|přemýšlím|uvažuju|uvažuji .. na|o|nad .. sebevraždu|sebevraždě|sebevraždou|smrt_svou
      sebevražedné myšlenky|sklony|úmysly
      mám .. sebevražedn*
      unavený|unavená|unavenej .. životem|žitím|ze_života
      nebaví|nebavilo mě .. žít
      zasloužím .. si .. smrt|umřít|zemřít
      lepší .. být|bych_byl|bych_byla|kdybych_byl|kdybych_byla mrtvý|mrtvá
      ať .. umřu|chcípnu
    `,
    indirect: `
      usnul|usnout|usnula|usnu|zaspat .. a .. už|víc|nikdy|více .. neprobudil|neprobudit|neprobudila|nevzbudil|nevzbudila|nevzbudit|neprobudím
      už|uz|nikdy .. se .. neprobudil|neprobudit|neprobudila|nevzbudil|nevzbudila|nevzbudit
      usnout .. navždy|napořád|navěky
      lepší|líp|lépe|lehčí|snazší .. beze_mě|beze_mne|kdybych_nebyl|kdybych_nebyla|kdybych_tu_nebyl|kdybych_tu_nebyla|kdybych_zmizel
      beze mě|mne .. líp|lépe|lehčí|lip|šťastnější
      bez mě|mne .. líp|lépe|šťastnější
      neměl|neměla .. jsem .. se .. narodit
      kéž .. se .. nikdy|nenarodil|nenarodila
      zmizet|zmizel|zmizela .. navždy|napořád|ze_světa|nadobro
      nikdo|nikomu .. by .. nechyběl|nechyběla|si_nevšiml
      jsem .. přítěž|břemeno|všem_na_obtíž|na_obtíž
      nevidím .. žádné|jiné|jinou .. východisko|cestu_ven|budoucnost
      přestat existovat|žít
      nechci .. dožít|zažít .. rána|zítřka
      jen .. aby .. to .. skončilo .. navždy|nadobro
    `,
    slang: `
      kms|unalive
      hodit si mašli|provaz
      skočit|skočím .. pod vlak|metro
      skočit|skočím .. z okna|mostu|balkonu|balkónu
    `,
    selfHarm: `
      řežu|řezal|řezala|řezat|pořezal|pořezala|pořezat|podřezal|podřezala se|si
      se|si .. řežu|řezal|řezala|řezat|pořezal|pořezala|pořezat
      řežu|řezal|řezala|řezat|pořezal|pořezala .. @part
      ubližuju|ubližuji|ubližovat|ublížit|ublížil|ublížila|ublížím si|sobě
      si|sobě .. ubližuju|ubližuji|ubližovat|ublížit|ublížil|ublížila
      sebepoškozuj*|sebepoškozov*
      pálím|pálit|pálila|pálil .. si @part
      žiletka|žiletku|žiletkou|žiletky
    `,
    plan: `
      napsal|napsala|píšu|napíšu .. dopis|dopisy .. rozloučen*
      dopis|dopisy .. na_rozloučenou|rozlučkov*
      napsal|napsala|píšu rozlučkový|poslední dopis
      rozloučil|rozloučila jsem se se_všemi|navždy
      dneska|dnes|dnes_večer .. to .. skončím|ukončím|udělám .. navždy|nadobro|a_bude_klid
      mám .. připravené|nachystané|schované .. prášky|léky
      spolykat|spolykám|spolykala|spolykal .. prášky|léky
    `,
  },
  exceptions: `
    umřít|umřela|umřel|umírám|zemřít|umřu|chcípnout|umřít_můžu .. @cause
    @cause .. umřít|umřela|umřel|umírám|umřu
    @other .. spáchal|spáchala|si_vzal|si_vzala|sebevražd*|zabil|zabila
    @news ... sebevražd*|smrt*|zabít
    sebevražd* ... @news
    řežu|řezat|řezali se .. @cause|nad
    strach|bojím .. ze_smrti|smrti|že_umřu|umřít|že_zemřu
    nechci|nechce_se_mi .. umřít|zemřít
    nechci .. žít .. v|s|na|u|bez|tady_ve|sám|sama .. 
    řezal|řezala|pořezal|pořezala|řežu .. cibul*|chleb*|nožem_při|při_vaření|papír*|dřev*
    k smrti .. unaven*|znuděn*
    zabil|zabít .. čas|komára|pavouka|mouchu
  `,
};
