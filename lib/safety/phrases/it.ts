import type { PhraseFile } from './file';

export const it: PhraseFile = {
  language: 'it',
  sets: {
    want: 'voglio vorrei volgio voglia_di vorei penso_di pensando_di pensato_di penso_a penso pensare_a desidero preferirei sto_per vado_a ho_deciso_di decido tento tentato_di provato_a cercato_di dovrei potrei volevo medito meglio ho_bisogno_di spero_di meriterei vogglio vojo',
    die: 'morire crepare morì morir schiattare essere_morto essere_morta morirei tirare_le_cuoia',
    kill: 'uccidermi ammazzarmi suicidarmi impiccarmi spararmi togliermi_la_vita farla_finita annegarmi avvelenarmi farmi_fuori togliermi_di_mezzo levarmi_di_mezzo tagliarmi_le_vene porre_fine buttarmi_giù buttarmi_sotto uccidermì suicidio al_suicidio suicidare mettere_fine impasticcarmi',
    part: 'braccia braccio polsi polso gambe gamba cosce coscia pelle vene avambraccio',
    cause:
      'risate ridere vergogna fame freddo caldo sonno noia sete paura invidia gelosia amore curiosità stanchezza voglia dolcezza imbarazzo spavento crepacuore nostalgia gioia tenerezza troppo_ridere rabbia',
    other:
      'zio zia cugino cugina amico amica fratello sorella vicino vicina padre madre papà mamma nonno nonna lui lei collega figlio figlia attore cantante personaggio protagonista marito moglie compagno ragazzo prof uomo fidanzato',
    news: 'articolo telegiornale film serie libro notizia notizie giornale prevenzione documentario podcast tasso tassi statistiche romanzo reportage tg conferenza attentato squad carcere kamikaze radio',
  },
  phrases: {
    direct: `
      @want .. @die
      @want .. @kill
      mi ammazzo|uccido|suicido|impicco|sparo|butto_giù|tolgo_la_vita|tolgo_di_mezzo
      non|nn .. voglio|vojo|volgio|riesco_a|posso|merito_di|vorrei|desidero|me_la_sento_di .. vivere|viver|esistere|continuare_a_vivere|stare_al_mondo|essere_viva|essere_vivo|andare_avanti_a_vivere|più_esserci
      non|nn|nessuna|nessun|senza|perso .. voglia|motivo|ragione|ragioni|forza|senso|scopo .. vivere|vita|esistere|restare_in_vita|andare_avanti_a
      pensieri|idee|istinti|pulsioni|tendenze suicidi|suicide|suicida|di_morte
      io|mi|mio|mia|penso|ho|pensando ... suicid*
      ^ suicidio|suicidarmi $
      farla|farlo|finirla finita|per_sempre|con_la_vita|con_tutto|una_volta_per_tutte
      porre|mettere|mettendo|porrò .. fine .. vita|tutto|esistenza|sofferenze|miei_giorni
      togliermi|togliere|finire|chiudere .. la|mia|questa .. vita
      stanco|stanca|stufo|stufa di .. vivere|vita|esistere|questa_vita
      vita .. non .. vale|ha|merita .. pena|senso|più
      meglio|preferirei morto|morta|morire|essere_morto|essere_morta
      vorrei|voglio|magari essere|fossi .. morto|morta
      merito|meriterei di? morire|essere_morto
      uccidetemi|ammazzatemi|lasciatemi_morire
      non voglio più vivere|esistere|starci
      cuore .. si? .. fermasse|fermi|smettesse
      interruttore .. non esserci
      meglio morta|morto
      voglia di morire|ammazzarmi
      preferisco|preferirei .. morte|morire|essere_morto|essere_morta
      pianifico la mia morte
      stanco|stanca|stufa|stufo di vivere|esistere|stare_al_mondo
      voglia|desiderio|idea di .. morire|crepare|uccidermi|ammazzarmi|farla_finita
      non .. voglio|vorrei|ho_voglia_di|intendo .. vivere|esistere|essere_al_mondo|arrivare_a|svegliarmi
      vorrei|voglio|preferirei non .. esistere|essere|esserci|svegliarmi .. mondo|più|mai
      penso|pensare|pensato|pensando .. a|al|di .. suicidio|uccidermi|morire|togliermi_la_vita|ammazzarmi
      togliermi|togliere|tolgo la|di? .. vita|mezzo
      fare qualcosa|quello .. potrei_farmi
      paura .. di_quello_che_potrei_farmi|di_me_stess*
      voglia di vivere .. andata|persa|finita|sparita
      odio essere|che_sono viv*
      peccato|dovevano|rabbia .. trovata_in_tempo|trovato_in_tempo|salvat*|lasciarmi_andare
      spero|vorrei .. cuore|mi .. si_fermi|fermasse
      posso|lasciatemi|fatemi morire
      mi convinco a non uccidermi
      la|sta|questa vita .. finita|basta .. voglio
      stanco|stanca|stufo|stufa di vivere|esistere|essere_al_mondo|stare_al_mondo
    `,
    indirect: `
      meglio|felici|bene|sereni|sollevati .. senza .. di? me
      senza .. me .. meglio|felici|bene
      meglio|felici .. se .. non .. fossi|esistessi|ci_fossi|fossi_mai|sarò
      meglio|felici .. se .. morissi|sparissi|fossi_morto|fossi_morta|muoio
      non|mai|nn .. svegliarmi|risvegliarmi|mi_svegliassi|svegliar_mai
      addormentarmi|dormire .. per_sempre|e_non|mai_più
      mai|non .. nato|nata|nascere|esistito|venuto_al_mondo
      nessuno|nessun .. mancherei|mancanza|accorgerebbe|piangerebbe|importerebbe|importa|noterebbe|accorgerà|piangerà .. se|mia|morissi|sparissi|muoio|di_me
      nessuno .. sentirebbe|sentirà la? mia? mancanza
      non mancherei a nessuno
      se .. morissi|sparissi|muoio|scomparissi .. nessuno|tutti
      @want .. sparire|scomparire|non_esistere|smettere_di_esistere|svanire|non_esserci|andarmene_per_sempre|smettere_di_vivere|dormire_per_sempre|cessare_di
      sparire|scomparire .. per_sempre|dal_mondo|da_questo_mondo|dalla_terra
      smettere|cessare di esistere|vivere|respirare
      sono .. un? peso|fardello|palla_al_piede .. per|di .. tutti|famiglia|loro|miei|voi
      solo un peso
      non|nn .. ce_la_faccio|sopporto|reggo|ne_posso .. più .. vivere|vita|morire|farla_finita|addio
      voglio|vorrei|solo|desidero .. che .. tutto|questo|dolore .. finisca|finisse|smetta|cessi
      non .. vedo|trovo|ho|c'è|ha|resta .. senso|motivo|ragione|scopo|futuro .. di|per|nel .. vivere|vita|andare_avanti|continuare|vivo|esistere
      perché|a_che|che_senso .. vivere|vivo|continuare_a_vivere|serve_vivere|esisto|ha_vivere|sono_al_mondo
      macchina|camion|treno|autobus|fulmine .. mi_investisse|mi_investa|mi_prenda|mi_travolga|mi_colpisca
      non .. importa|frega .. vivere|se_muoio|morire|se_vivo
      unica|sola .. via|soluzione|uscita .. morte|morire|suicidio
      morte .. sollievo|liberazione|unica|meglio
      dio|signore .. prendimi|portami .. 
      andare|andarmene .. in_paradiso|da_questo_mondo|all'altro_mondo|da_questa_vita
      non .. posto .. in questo mondo
      riposare .. per_sempre|in_pace_finalmente
      starebbero|starebbe|stareste meglio .. senza|in_meno|con
      sono un peso
      non darò|do più fastidio
      non dovevo|dovrei|sarei nascere|essere_nato|essere_nata
      invidio .. riposa|morti|camposanto|cimitero
      motivo|ragione .. aprire|per_aprire gli_occhi
      di troppo ... terra|mondo
      vorrei|voglio sparire .. come|per_sempre|dal_mondo
      se la malattia .. portasse
      dormire .. per_sempre|lasciare_il_resto
      meglio|sollevati|tranquilli|felici|bene .. senza_di_me|se_non_ci_fossi|se_morissi|se_sparissi
      non .. vedo|ho|trovo|ci_sono .. senso|motivo|ragione|motivi .. vivere|continuare|vita|restare|andare_avanti
      a cosa|che serve|pro .. vivere|viva|vivo
      voglio|vorrei sparire|scomparire|svanire .. per_sempre|tutto|dal_mondo|nulla
      ^ voglio sparire $
      svegli*|svegliarmi .. non .. domattina|domani|bene|più
      se domattina|domani non mi sveglio
      peso per .. tutti|famiglia|mia|mie|miei|figli|loro
      mai nato|nata
      non nascevo|nascere .. meglio
      nessuno .. mancherei|accorgerebbe|noterebbe|piangerebbe
    `,
    slang: `
      mi ammazzo|sparo|butto|impicco|butto_sotto
      spararmi|sparo .. un? .. colpo|testa|in_bocca
      voglio|vorrei|vojo crepare|schiattare|tirare_le_cuoia|morì
      tagliarmi|aprirmi le vene|i_polsi
      vojo morì|mori|crepà
      kms|unalive|unalivarmi|autoeliminarmi|disattivarmi
      farmi fuori
    `,
    selfHarm: `
      mi taglio|tagliavo|faccio_dei_tagli|brucio|ferisco|graffio|faccio_del_male|faccio_male|mutilo|autolesiono|incido .. le|i|il|la|con|di_nuovo|apposta|quando|per|da_sola|da_solo|di_nascosto|ancora|sempre .. @part|sigarett*|accendino|lametta|lama|vuoto|sentire|male|notte|sto
      mi sono .. tagliato|tagliata|bruciato|bruciata|ferito|ferita|graffiata .. le|i|di_nuovo|apposta|ancora|di_proposito .. @part|lametta
      mi sono .. tagliato|tagliata|bruciata|ferita di_nuovo|ancora|apposta
      ricominciato|voglia|iniziato|smetto|smettere|bisogno|ripreso|continuo|torno|tornata|tornato|riesco_a_non .. a|di .. tagliarmi|farmi_male|farmi_del_male|bruciarmi|ferirmi|graffiarmi
      tagliarmi|bruciarmi|incidermi|ferirmi .. @part|con|per_sentire
      autolesion*|auto_lesion*|self_harm
      farmi|faccio .. del male
      mi faccio del_male|male_da_sola|male_da_solo|dei_tagli
      lametta|rasoio|taglierino .. @part|pelle
      tagliarmi|mi_taglio|mi_sono_tagliata|tagliavo .. cosce|braccia|polsi|ricominciato
      mi brucio .. accendino|sigaretta|sentire
      testate al muro
      lametta|lamette|rasoio .. cover|nascosta|braccio
      farmi del_male|male
      mi graffio .. sangue
      fare|facendo|farmi .. male da_sola|da_solo
      mi .. faccio|fare|farmi|faccio_ancora del_male|male_da_solo|male_da_sola|male_perché
      farmi .. del? male
      mi|sono .. tagliata|tagliato .. ancora|di_nuovo|bagno|braccia|stasera|cosce
      tagli .. nuovi|pulita|pulito|braccia|vecchi|nascond*
      mi .. mordo|graffio|brucio|picchio|schiaffi .. sangue|mani|braccio|urlare|errore|apposta
      sono|mi bruciata|bruciato apposta
      testate al|contro muro
      lametta .. cassetto|fuori|polso|pelle|comprat*
      ho|sento .. voglia|bisogno .. farmi_del_male|tagliarmi
      autolesion*
      non mangio per punirmi
    `,
    plan: `
      butto|buttarmi|gettarmi|getto|lanciarmi|lancio|saltare|salto|buttar .. dal|dalla|dal_|sotto|giù|da .. balcone|finestra|ponte|treno|tetto|palazzo|metro|terrazzo|un|cavalcavia|piano|scogliera|auto|binari
      lettera|lettere|biglietto|messaggio|lettera_di .. addio|suicidio|d'addio
      scritto|scrivo .. lettera|biglietto .. addio|d'addio
      lettera d'addio
      messo|preso|prendo|ingoio|ingoiare|raccolto|comprato|accumulato|conservato|abbastanza|tutte|boccetta|flacone|scatola|prendere .. pillole|pasticche|pastiglie|sonniferi|farmaci|medicine .. da_parte|tutte|insieme|per|sonno|pronte|basta
      tutte|scatola|flacone|abbastanza|messo_da_parte .. pillole|pasticche|sonniferi|pastiglie
      pillole|pasticche|sonniferi|farmaci .. pronte|pronti|da_parte|tutte|bastano
      ho|comprato|preparato .. corda|cappio|pistola .. 
      overdose
      questa|questo|stasera .. è|sarà .. mia|mio|l' .. ultima|ultimo|l'ultima|l'ultimo
      mia|mio ultima|ultimo notte|messaggio|lettera|sera|addio|post
      addio .. a_tutti|mondo|tutti|per_sempre|mamma|crudele|amici|famiglia|perdonatemi
      perdonatemi|perdonami|scusatemi .. tutti|mamma|tutto ... addio|ce_la_faccio|vado|ultima|finita
      quando .. non_ci_sarò|sarò_morto|sarò_morta|me_ne_sarò_andata|morirò .. più? .. prende*|abbiate|perdona*|piange*
      piano|deciso|pianificato|data|so .. come|quando|per|giorno .. morire|uccidermi|farla|suicidio|ammazzarmi|morte
      ci .. vediamo|rivedremo .. altra_vita|prossima_vita|dall'altra_parte|aldilà
      lettere|lettera .. pronte|ciascuno|addio|cassetto
      pillole|pastiglie|compresse .. da_parte|bastano|contate|raccolte
      ingoiato|preso .. tutto|tutte
      quando .. leggerete|leggerai
      addio .. tutti|a_tutti ... perdon*|buoni
      badate|bada|occupatevi .. me_ne_vado|quando_non|io_non
      ultima notte .. paura|pace
      cavalcavia|ponte|tetto .. giù|guardo|saltare
      testamento ... lascio|guai|morte
      me ne vado per_sempre
      modo meno doloroso
      lettera|lettere|biglietto d'addio|daddio|addio
      addio|saluti|salutato .. tutti|fatti .. coraggio|colpa|pronta|pronto|ultima
      ultima|ultimo notte|sera|giorno .. di_tutto|della_mia_vita
      scelto|deciso|fissato il|la giorno|data .. dormo|calm*|pace|sereno|serena
      penso|pensare|voglia|viene .. di|a scendere_sui_binari|buttarmi|saltare
      guardo i|il binari|ponte|vuoto .. penso
      stanotte|stasera|domani lo_faccio|me_ne_vado|finisce|è_finita .. scus*|perdon*|addio|arrabbi*
    `,
  },
  exceptions: `
    morire|muoio|morta|morto|morti|morivo|moriamo|crepo|crepare|morirei|schiattare di|dal|dalla|dalle|per .. @cause
    sparire|sotterrarmi|scomparire .. @cause
    non|nn voglio|vorrei|posso morire
    paura|terrore|timore|ansia .. di|della|che morire|morte|muoia
    @other .. si|che|ha .. suicid*|ucciso|impiccato|tolto|ammazzato|buttato|morire|gettato
    suicid* .. @other
    @news ... suicid*|morire|morte|uccid*|autolesion*|overdose|ammazz*
    suicid*|autolesion*|overdose ... @news
    ascolto|ascoltando|canzone|album|visto|guardato|guardando|canta|cantando ... morir*|suicid*|vivo|addio|sparire|morte|uccid*
    tagliato|tagliata|tagliarmi|taglio|bruciato|bruciata|ferito|ferita .. capelli|unghie|dito|cucin*|carta|frangia|sole|barba|lingua|forno|caffè|calcio|sport|giocando|verdure|ciuffo
    mi ammazzo|uccido|uccidono|ammazza .. di|col lavoro|studio|fatica|palestra
    mi sparo un|una .. serie|film|birra|pizza|maratona|pennica|episodi*|caffè
    mi butto .. sul|nel|nella|in .. letto|divano|piscina|lavoro|mischia|studio
    non .. svegliarmi .. presto|alle|tardi|prima|domattina_presto
    sparire|scomparire .. qualche_giorno|settimana|vacanza|montagna|weekend
    che .. questa|questo|la|il riunione|settimana|esame|lezione|inverno|guerra|turno .. finisca|finisse
    salto|saltare|buttarmi .. piscina|paracadute|mare|acqua|bungee
    lettera .. addio|d'addio .. colleghi|lavoro|squadra
    addio .. vacanze|colleghi|estate|scuola
    vivere .. in_questa_città|con_i_miei|qui|con_lui
    stanco|stanca|stufa|stufo di vivere .. con|qui|in
    non mi faccio niente|nulla
    non voglio morire
    pensavo|credevo .. di morire
    anni|da_ragazza|da_ragazzo|una_volta|un_tempo ... morire|vivere|uccidermi|tagliavo ... oggi|adesso|ora
    mai voluto morire
    niente|nessun pensieri|pensiero .. suicid*
    anni|mesi che non mi taglio
    mi ha|ha detto|scritto che .. vuole_morire|non_vuole_vivere
  `,
};
