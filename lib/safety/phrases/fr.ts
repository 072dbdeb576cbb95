import type { PhraseFile } from './file';

export const fr: PhraseFile = {
  language: 'fr',
  sets: {
    want: 'veux veut envie voudrais aimerais souhaite vais va vé jvais jveux jvé pense penser songe préfère préférerais préfèrerais pourrais devrais essayé essayer tenté tenter besoin voulais compte décidé prêt prête hâte rêve',
    die: 'mourir mourrir crever mourire mourrire clamser décéder mourrir',
    kill: "me_tuer me_suicider me_pendre me_flinguer me_buter me_noyer me_foutre_en_l'air m'ôter_la_vie me_tirer_une_balle me_supprimer me_donner_la_mort m'empoisonner me_jeter_sous m'enlever_la_vie me_faire_sauter_la_cervelle me_tué me_suicidé en_finir mettre_fin_à_mes_jours",
    part: 'bras poignets poignet veines cuisses jambes peau avant-bras',
    cause:
      'rire honte faim soif froid chaud chaleur peur ennui fatigue sommeil jalousie amour trouille curiosité gêne impatience envie bonheur',
    other:
      "oncle tante cousin cousine ami amie copain copine frère sœur voisin voisine père mère fils fille collègue il elle lui chanteur acteur personnage héros mari femme élève quelqu'un homme prof",
    news: 'article reportage film livre roman série journal prévention télé radio taux chiffres statistiques documentaire podcast conférence actualités infos squad émission attentat enquête',
  },
  phrases: {
    direct: `
      @want .. @die
      @want .. @kill
      je me suicide|tue|bute|flingue|pends
      me suicider|pendre|supprimer
      j'me|jme tue|suicide
      mettre|mettrai|mets|met fin à? mes|ma|cette jours|vie|souffrances|existence
      @want .. être|etre mort|morte
      en finir|fini|finis avec .. vie|tout|moi|existence
      en finir .. une_bonne_fois|pour_de_bon|pour_toujours|maintenant|ce_soir|définitivement
      ôter|oter|enlever|donner la vie|mort .. 
      m'ôter la vie
      ne? .. plus .. envie_de|veux|force_de|veut|supporte_de|peux|vx .. vivre|vivr|exister|continuer_à_vivre|être_en_vie|être_là|être_ici
      veux|veut|envie_de|vx plus .. vivre|vivr|exister|être_là|être_en_vie|de_vivre
      pas envie de vivre|continuer_à_vivre
      je ne veux pas vivre
      plus .. goût|raison|raisons|force|envie|sens .. vivre|à_la_vie|de_vivre|continuer
      aucune raison|envie .. vivre|rester
      idées|pensées|envies|pulsions|idée|pensée noires_et|suicidaires|suicidaire|de_mort|de_suicide|morbides
      suicidaire|suicidaires
      je|j'ai|mon|me|moi ... suicid*
      ^ suicide|suicider $
      marre|fatigué|fatiguée|lasse|las|ras_le_bol de vivre|la_vie|cette_vie|ma_vie|exister|l'existence
      la? vie .. vaut|mérite|sert .. plus|pas|rien .. peine|vécue|vivre?
      mieux|préfère|préférerais .. mort|morte|mourir
      mérite .. mourir|pas_de_vivre|pas_la_vie
      j'aimerais|voudrais que .. on_me_tue|la_mort
      plus .. volonté|envie|goût|raison de .. vivre|vivante|vivant|rester_en_vie
      vivre ne .. intéresse|tente|dit .. plus|rien
      déçu|déçue|fâché de .. être réveillé|réveillée
      laisse|laissez moi? mourir
      jveu|jveux|jveut|je_veu mourir|crever|en_finir
      envi|envie de me tuer|suicider|buter|foutre_en_l_air
      prépare|planifie|organise ma mort
      pas .. sécurité avec moi
      mon coeur|cœur .. arrête|cesse
      préfère|préférerais .. mort|mourir
      envie|idée|désir|besoin de mourir|crever|me_tuer|disparaître_pour_toujours|en_finir
      plus .. envie|force|goût .. de|d' .. vivre|exister|être_en_vie|continuer_à_vivre
      plus envie dexister|d_exister|d'exister
      fatigué|fatiguée|marre|lasse|las de_vivre|d'exister|dexister|d'être_en_vie|d'être_vivant|d'être_vivante|dêtre_vivante
      déçu|déçue|triste|dégoûté .. d'être|de_me .. vivant*|encore|réveill*
      ma vie .. s'arrête|sarrête|se_termine|finisse|s'éteigne
      voudrais|veux|que .. mon cœur|coeur s'arrête|sarrête
      regrette|dommage|dommage_que .. raté .. tentative|suicide
      raté ma tentative
      penser|pense|pensé|songe|idées|pensées .. mettre|au|à|de .. fin_à_mes_jours|suicide|me_tuer|suicidaires
      mettre|mets|mis|met fin à .. mes_jours|ma_vie
      plutôt mourir que de? .. continuer|vivre|comme_ça
      je .. en finir vite|ce_soir|avec_la_vie|avec_ma_vie|pour_de_bon
      ^ en finir
      ne|plus? tiens plus à la vie
      je ne|veux veux? plus .. être_en_vie|être_là|vivre|exister|de_la_vie
      je veux|voudrais|préfère|préférerais être|etre mort|morte|mourir
      la mort .. paraît|semble|serait|est .. douce|mieux|soulagement|solution
      vivre ne m'intéresse|mintéresse|sert plus|à_rien
      éteindre ma vie
    `,
    indirect: `
      mieux|heureux|soulagés|tranquilles|heureuse|bien|soulagée sans moi
      mieux|heureux|soulagés|tranquilles .. si .. mort|morte|plus_là|n'existais|disparaissais|pas_là|jamais_né
      sans moi .. mieux|heureux|soulagés|tranquilles
      ne? .. plus|jamais|pas .. réveiller|réveille|réveiller_demain|réveillais
      m'endormir|dormir .. toujours|jamais|éternellement
      jamais .. né|née|naître|venu_au_monde|venue_au_monde|exister|existé
      pas dû|du .. naître
      @want .. disparaître|disparaitre|ne_plus_exister|arrêter_d'exister|partir_pour_toujours|quitter_ce_monde|quitter_cette_terre|m'éteindre|partir_au_ciel|arrêter_de_vivre|cesser_d'exister
      cesser|arrêter d'exister|de_vivre|de_respirer
      personne .. manquerais|manquerai|remarquerait|remarquera|pleurerait|pleurera|regretterait|verrait .. mort|morte|disparaissais|absence|plus_là|là
      manquerais|manquerai|manque à personne
      à personne .. manquerais|manquerai
      si .. meurs|mourais|disparaissais|disparais|mourrais .. personne|tout_le_monde|soulag*
      suis|que un? .. poids|fardeau|boulet .. pour|de .. tous|famille|tout_le_monde|eux|autres|mes
      je suis qu'un|un poids|fardeau|boulet
      j'en|en peux plus .. vivre|vie|cette_vie|finir|mourir|adieu|que_ça_s'arrête
      voudrais|veux|aimerais|souhaite|juste .. que .. tout|ça|douleur .. s'arrête|finisse|cesse|se_termine
      ne? .. vois|trouve|ai|y_a|a .. plus|aucun|aucune|pas .. raison|sens|but|intérêt .. vivre|vie|continuer|rester_en_vie|d'être_là|existence
      à? quoi .. bon|sert .. vivre|continuer|la_vie|exister|rester_en_vie|de_vivre
      pourquoi vivre|continuer_à_vivre|je_vis|je_suis_encore_en_vie|rester_en_vie|exister
      voiture|camion|bus|train|foudre .. m'écrase|me_percute|me_renverse|me_fauche|me_tue
      m'est|est égal .. mourir|vivre|si_je_meurs
      seule|unique|meilleure .. issue|solution|sortie .. mort|mourir|suicide
      mort .. soulagement|délivrance|serait_mieux|m'attire|solution
      dieu .. prends-moi|rappelle-moi|reprends-moi
      pas ma place .. monde|terre
      ne plus être là|en_vie|de_ce_monde
      reposer .. pour_toujours|à_jamais|en_paix_enfin
      plus tranquilles|heureux|mieux .. sans moi
      poids mort
      ne dérangerai|dérange|embêterai plus
      jaurais|j_aurais jamais dû naître
      j_envie|jenvie|jalouse .. cimetière|morts|morte|repos
      fatigué|fatiguée|las|lasse d_exister|dexister|de_vivre|d_être_en_vie
      pourquoi|raison .. ouvrir les yeux
      déjà partie|parti ... corps
      voudrais|veux .. disparaître|m_effacer|meffacer
      plus .. devant|avant moi
      quand je ne serai plus .. là|dans|pattes
      si un .. me fauche|écrase|renverse
      mieux|soulagés|soulagé|heureux|libres|tranquilles .. sans_moi|si_je_n'étais_plus|si_je_mourais|si_je_disparaissais
      plus|aucune|pas .. raison|sens|sens_à .. vivre|d'être_là|continuer
      pourquoi|à_quoi_bon continuer_à_vivre|vivre|exister
      je .. disparaître|disparaitre|cesser_d'exister|ne_plus_exister
      m'endormir|s'endormir|dormir .. ne .. jamais|plus|pas .. réveill*
      ne .. plus|jamais me réveiller
      n'aurais|naurais jamais dû naître|naitre
      poids|fardeau|boulet pour|de .. tous|tout_le_monde|famille|enfants|mes_parents|les_autres|eux
      personne .. remarquerait|manquerais|pleurerait|se_rendrait_compte
      plus de? place .. sur_terre|ce_monde
    `,
    slang: `
      me|m' foutre|fous|fout en .. l'air
      me|m flinguer|buter|crever|zigouiller|crame
      je vais|jvais|j'vais|vais .. crever ce|bientôt|et|ici|de_toute
      me faire|tirer|tire|fais une|sauter|la balle|caisson|cervelle|ballon
      sauter|cramer|exploser le caisson
      j'veux|jveux|jvx|j'vx crever|mourir|dead|clamser
      @want .. crever|clamser|caner|claquer_pour_de_bon|passer_l'arme_à_gauche|unalive|kms
      m'ouvrir|ouvrir|taillader|trancher|couper .. veines
      jpp .. vivre|vie|mourir
      plus vivre|vivr|envie_de_vivre
      suicid|suissid*|suiscid*|suicder|suicidé
      ks moi|toi_même
      jai|j_ai|g envi|envie|envy de? mourir|mourrir|crever|mourire
    `,
    selfHarm: `
      me|m' .. coupe|coupé|scarifie|scarifié|scarifier|taillade|entaille|brûle|brule|brûlé|mutile|mutilé|blesse|griffe|frappe|fais_du_mal|lacère|lacéré .. les|le|la|mes|avec|moi-même|exprès|volontairement|encore|pour|souvent|quand .. @part|cigar*|briquet|lame|rasoir|cutter|mal|bien|sentir|soir|fois|moi|soulager|ça_va
      @want|recommencé|recommence|arrête_pas|arrêter|continue|besoin .. me_couper|me_scarifier|me_brûler|me_mutiler|me_faire_du_mal|me_blesser|me_taillader|me_faire_mal
      me|m scarifie|scarifier|scarifié|scarifiée|mutile|mutiler|mutilé|automutile|auto_mutile|taillade|lacère
      scarification*|automutil*|auto_mutil*|self_harm
      me suis .. scarifié|scarifiée|mutilé|mutilée|tailladé|ouvert_les_veines|coupé_les_veines|coupé_exprès
      me fais .. du_mal|souffrir_exprès|saigner
      me faire du_mal|saigner|mal_à_moi
      lame|rasoir|cutter .. @part|peau
      couper|ouvert|ouvrir|taillé|tailler les veines
      fais|faire du mal à moi-même
      recommencé .. couper|scarifier|me_couper
      me coupe|scarifie|mutile|brûle|brule|griffe|lacère
      me suis coupée|coupé|brûlée|scarifiée .. bras|cuisses|poignets|encore|exprès
      tête contre le mur
      lame|lames|rasoir .. planqué|trousse|cachée|bras|rechute|cuisse*
      sans me faire .. mal
      me punir .. cuisses|bras|corps
      me|m'|suis|à .. scarifi*|mutil*|taillad*|automutil*
      m'|me faire .. du_mal
      me|suis .. couper|coupe|coupée|coupé|couper_encore .. encore|ce_soir|craqué|bras|cuisses|de_nouveau|monte
      envie de me|m' .. couper|faire_du_mal|brûler|blesser|scarifier
      me|suis brûle|brulé|brûlé|brûlée|brule .. exprès|bras|peau
      me frappe|tape|cogne .. tête|cuisses|mur|bleus|porte
      me griffe|mords .. sang|bras|hurler
      lame .. tiroir|regarde|poignet|peau
      ^ je me suis coupée|coupé $
    `,
    plan: `
      sauter|saute|jeter|jette|balancer|jetter|lancer .. du|par|sous|de|depuis|dans|d'un|devant .. pont|fenêtre|train|métro|balcon|toit|vide|immeuble|étage|falaise|rails|rer|seine|camion
      lettre|lettres|mot|note|message .. adieu|adieux|d'adieu|suicide .. 
      écrit|écris|écrire|laissé|laisse .. lettre|mot|lettres|message .. adieu|d'adieu|adieux|suicide
      lettre d'adieu|d'adieux|de_suicide
      stocké|gardé|accumulé|avaler|avalé|prendre|pris|acheté|assez|boîte|boîtes|tous|mis_de_côté|toute .. médicaments|cachets|comprimés|pilules|somnifères|médocs
      médicaments|cachets|comprimés|somnifères|médocs|pilules .. prêts|prêtes|devant_moi|de_côté|suffisent
      acheté|préparé|j'ai|trouvé|prête .. corde|arme|fusil .. prête|pour|et|cou|chargé
      corde .. prête|au_cou|autour_du_cou
      overdose|surdose
      c'est|ceci|sera|voici .. ma_dernière|mon_dernier|dernière|dernier .. nuit|soirée|message|jour|lettre|soir|adieu
      adieu à_tous|tous|tout_le_monde|monde|monde_cruel|la_vie|à_toutes|mes_amis|maman|papa|les_amis
      adieu ... pardon|pardonnez*
      quand je .. serai|serais .. partie|mort|morte|plus_là ... prenez|pardon*|occupe*|pleure*
      pardonnez-moi|pardonne-moi|pardon|désolé|désolée .. à_tous|maman|papa|tout ... peux_plus|adieu|pars|dernière|fin|partir
      plan|date|moyen|méthode .. pour .. mourir|me_tuer|en_finir|me_suicider
      tout est prêt .. mort|départ|partir|fin|adieu
      on se .. retrouvera|reverra .. autre_vie|là-haut|l'au-delà
      lettres|lettre .. écrites|chacun|adieu|tiroir
      comprimés|cachets|médicaments .. côté|comptés|assez|stock
      tout|tous avalé|pris
      j_ai|jai avalé tout
      quand vous|tu .. trouverez|lirez|liras .. mot|ces_lignes|ça|ceci
      adieu .. tous|toutes|tout_le_monde|pardonnez
      occupez|occupe .. de .. quand_je_ne|après_ma|quand_je_serai
      dernier|dernière soir|nuit|message .. dit|monde|adieu|vie
      je ne reviendrai pas
      sur le|un pont|toit .. heure|regarde|eau
      après ma mort
      mauvais côté de la rambarde|barrière
      celui|celle qui me trouvera
      garage .. moteur
      vidéo d_adieu|dadieu
      lettre|lettres d'adieu|dadieu|adieu
      adieux|revoir|adieu .. faits|dit|tout_le_monde|courage|je_vous_ai_aimés
      dernière nuit|soirée|soir|journée .. pour_moi|de_ma_vie
      partir|m'en_aller cette|ce nuit|soir .. pardon*|cherchez|adieu|comprendre
      pense|penser|envie .. à|de .. descendre_du_quai|me_jeter
    `,
  },
  exceptions: `
    @die|meurs|meurt|mort|morte|morts|crève|crevé de|d' @cause
    mourir de d'
    mort|morte de
    envie|veux|voudrais .. mourir .. de .. @cause
    veux|veut|voulais|vais pas|jamais @die|me_tuer
    ne? veux|souhaite pas @die
    peur|angoisse|crains|phobie|trouille .. de|que mourir|la_mort|mourrir|meure
    @other .. suicid*|veut_mourir|s'est|tué|pendu|mort|disparu|d'adieu
    suicid* .. @other
    @news ... suicid*|mourir|mort|tuer|overdose|scarif*|automutil*|veut_mourir
    suicid*|automutil*|scarif*|overdose ... @news
    j'écoute|écoute|chanson|titre|album|regardé|regarde|chante ... mourir|mort|suicid*|adieu|disparaître|vivre|tuer
    coupé|couper|coupe|coupée|brûlé|brûlée|blessé|blessée .. cheveux|ongles|cuisin*|doigt|papier|ras*|frange|four|soleil|langue|café|foot|sport|jouant|ski|légumes
    me tue au|à|le|ce|la|les
    à mourir de rire
    réveiller .. tôt|trop|avant|à|le_bébé|tard|personne|pour
    disparaître .. vacances|jours|week-end|semaine|montagne|forêt
    que .. ça|semaine|réunion|examen|examens|hiver|guerre|journée .. finisse|s'arrête|se_termine .. réunion|bruit|pluie|examens
    en finir|fini .. dossier|projet|travail|ménage|devoirs|examens|partiels|histoire|mémoire|thèse
    adieu .. collègues|vacances|boulot|été
    lettre .. adieu|d'adieu .. collègues|équipe|travail
    sauter|jeter .. piscine|eau|parachute|élastique|lit|canapé|poubelle
    envie de vivre .. autre_chose|à_fond|ailleurs
    veux plus vivre .. ici|avec|chez|dans_cette|à_paris|en_ville
    marre de vivre .. avec|chez|ici|en_ville|dans
    mère|père|patron|patronne|bruit|chaleur|prof|boulot|travail|métro|femme|mari|maman|papa ... va? me tuer|tue|tuera|tuerait
    ce bruit ... me tuer
    pas envie de mourir
    ne|pas me ferai|ferais|faire .. pas? .. de mal
    film|livre|roman|série|chanson|homme|personnage ... veut mourir
    il_y_a|autrefois|avant|à_vingt_ans|jadis ... mourir|vivre|suicid*|tuer ... aujourd'hui|aujourdhui|ce_soir|maintenant|à_quarante
    pas|aucune d'idées|idées|idée noires|suicidaires
    jamais voulu mourir
    fatigué|fatiguée d'être|detre fort|forte|seul|seule|toujours
    m'a|ma|a|a_dit dit|confié|écrit qu'elle|qu'il|quelle|quil voulait|veut mourir|se_tuer
    somnifère prescrit
    partiel|examen|concours|chaleur .. va|vont me tuer
  `,
};
