import type { PhraseFile } from './file';

export const ro: PhraseFile = {
  language: 'ro',
  sets: {
    want: 'vreau vrea voiam aș_vrea as_vrea doresc îmi_doresc imi_doresc plănuiesc mă_gândesc intenționez încerc am_încercat am_incercat trebuie aș_prefera prefer',
    part: 'mâini mâinile mâna brațe brațele brațul încheieturi încheieturile încheietura coapse coapsele picioare picioarele pielea burta venele',
    other:
      'prieten prietena prietenul prietenă coleg colega colegul colegă vecin vecina vecinul fratele sora unchiul mătușa tata mama bunicul bunica fiul fiica actor actorul cântăreț personajul eroul verișor vărul',
    news: 'articol articolul film filmul filmului serial serialul carte cartea știri știrile documentar documentarul prevenire prevenirea podcast statistici prelegere ziar emisiune',
    cause: 'râs ras foame frig plictiseală sete oboseală rușine curiozitate dor nerăbdare',
  },
  phrases: {
    direct: `
      @want .. să .. mor|mă_omor|mă_sinucid|mă_ucid|mă_spânzur|mă_împușc|mă_înec|mă_otrăvesc|fiu_mort|fiu_moartă
      vreau|voiam|vrea sa mor|ma_omor|ma_sinucid
      mă|ma omor|sinucid|spânzur|împușc .. azi|diseară|acum|mâine|eu|deseară
      am .. să .. mă_omor|mă_sinucid
      nu .. mai .. vreau .. să .. trăiesc|exist|fiu_aici|fiu_în_viață
      nu .. vreau .. să .. mai .. trăiesc|exist|fiu_aici
      nu .. mai .. vreau|pot|rezist .. viața|să_trăiesc|trăi|sa_traiesc
      nu .. mai .. are .. rost|sens .. viața|să_trăiesc|viata
      viața|viata .. mea? .. nu .. mai? .. are .. rost|sens
      nu .. am .. pentru_ce|de_ce|motiv .. să_trăiesc|trăi|sa_traiesc
      îmi|imi .. iau|pun|curm .. viața|viata|capăt|zilele
      să|sa .. îmi|imi|mi .. iau|pun|curm .. viața|viata|capăt|zilele
      a_mi|sa_mi|să_mi .. iau|lua .. viața|viata|zilele
      mă|ma gândesc|gandesc .. la .. sinucidere|moarte|cum_să_mor|suicid
      gânduri|ganduri .. de .. sinucidere|suicidare|suicid|sinucigașe
      gânduri|ganduri suicidare|sinucigașe
      ar .. fi .. mai .. bine .. mort|moartă|moarta
      m|mai_bine .. aș_muri|muream|mor
      aș|as .. vrea|prefera .. să .. fiu .. mort|moartă
      sătul|satul|sătulă|obosit|obosită .. de .. viață|viata|trăit|să_trăiesc
      merit .. să .. mor
    `,
    indirect: `
      să|sa .. adorm .. și|si .. nu .. mă .. mai .. trezesc
      adorm .. nu .. mă|ma .. mai .. trezesc
      nu .. mă|ma .. mai .. trezesc .. niciodată|mâine|maine|deloc
      nu .. mă|ma .. mai .. trezi|trezesc|treaz*
      le .. ar .. fi .. mai_bine|mai_ușor .. fără_mine|fara_mine
      mai_bine|mai_ușor|mai_fericiți .. fără|fara mine
      fără|fara mine .. mai_bine|mai_ușor
      să|sa .. nu .. mă|ma|fi .. fi|mă .. născut|nascut|fi_născut
      nu .. m .. fi|aș .. născut|nascut
      să|sa .. dispar .. de_tot|definitiv|pentru_totdeauna|din_lume
      nimeni .. nu .. mi .. simți|ar .. lipsa|observa
      sunt .. o .. povară|povara .. pentru|tuturor
      povară|povara .. pentru .. toți|familie|ei|toata_lumea
      să|sa .. dorm .. pentru_totdeauna|pe_veci
      nu .. mai .. văd|vad .. nicio|niciun .. ieșire|scăpare|viitor|rost
      nu .. mai .. fac .. planuri .. pentru_că|nu_voi
    `,
    slang: `
      kms|unalive
      mă|ma arunc .. de_pe|în_fața|la_metrou|sub|pe_geam
      îmi|imi pun .. ștreangul|streangul|capăt_zilelor
    `,
    selfHarm: `
      mă|ma tai|taiam|tăiam|rănesc|ranesc|crestez|ard .. din_nou|iar|pe|singur|singură|@part
      m am? tăiat|taiat|crestat|rănit .. din_nou|iar|pe|aseară|singură|singur|@part
      mă|ma tai
      am tăiat|taiat .. @part
      îmi|imi .. fac .. rău .. singur|singură|mie
      să|sa .. mă|ma|îmi .. tai|rănesc|fac_rău
      automutil*|auto_mutil*
      lama|lamă|lame .. @part|pielea|ascuns*
    `,
    plan: `
      am .. scris|scriu .. scrisoarea|scrisori|scrisoare|bilet|biletul .. de_adio|de_rămas_bun|adio
      scrisoarea|scrisoare|bilet|biletul .. de adio|rămas_bun
      am .. strâns|pregătit|ascuns .. pastile|pastilele
      iau|înghit|inghit .. toate .. pastilele|pastile
      mi am .. luat .. rămas_bun|adio .. de_la_toți|pentru_totdeauna
      diseară|deseară|azi|mâine .. o .. termin|închei .. cu .. viața|tot|toate
    `,
  },
  exceptions: `
    mor|murit|muream|moartă|mort .. de .. @cause
    mor .. de .. oboseală|nerăbdare|curiozitate|dragul
    @other .. sinucis|omorât|sinuciderea|luat_viața
    @news ... sinucid*|suicid*|moart*
    sinucid*|suicid* ... @news
    frică|teamă|tem|frica .. de_moarte|să_nu_mor|că_mor|să_mor
    nu vreau să mor
    nu .. mai? .. vreau .. să .. mai? .. trăiesc .. aici_în|în|cu|la|fără
    m am? tăiat .. la_deget|cu_hârtia|la_gătit|cu_cuțitul_la|ceapa
    nu .. mă .. mai? .. trezesc .. la_timp|devreme|dimineața|târziu|singur
  `,
};
