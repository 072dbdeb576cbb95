import type { PhraseFile } from './file';

export const pt: PhraseFile = {
  language: 'pt',
  sets: {
    want: 'quero qro kero queria gostaria vontade_de vontade vou vo penso_em pensando_em pensado_em pensei_em pensar_em desejo prefiro preferia tentei tentar pretendo planejo planejando decidi preciso poderia deveria ia desejava apetece-me quis quiser',
    die: 'morrer morre morer morrê estar_morto estar_morta',
    kill: 'me_matar me_mata me_suicidar matar-me suicidar-me me_enforcar enforcar-me me_desviver tirar_minha_vida tirar_a_minha_vida me_envenenar me_jogar_da me_dar_um_tiro dar_um_tiro_na_cabeça me_afogar pôr_fim_à_minha_vida acabar_comigo desviver me_apagar',
    part: 'braço braços pulso pulsos pernas perna coxas coxa pele veias antebraço',
    cause:
      'rir vergonha fome frio calor sono medo tédio sede saudade saudades amor susto ciúme ciúmes inveja rindo cansaço curiosidade ansiedade preguiça fofura vontade raiva dó riso tanto_rir orgulho',
    other:
      'primo prima tio tia amigo amiga irmão irmã vizinho vizinha pai mãe avô avó ele ela colega filho filha ator cantora cantor personagem protagonista namorado namorada marido chefe professor aluno',
    news: 'notícia notícias artigo reportagem filme série livro documentário jornal prevenção taxa taxas estatísticas setembro_amarelo novela podcast palestra pesquisa esquadrão atentado matéria',
  },
  phrases: {
    direct: `
      @want .. @die
      @want .. @kill
      me|vou|quero|eu mato|matar|suicidar|suicido hoje|agora|e|um_dia|já|mesmo|serio|sério|mano
      me matar|suicidar|mata
      tirar|acabar|terminar|pôr_fim|por_fim|dar_fim|encerrar .. minha|própria|na_minha|nessa|com_esta .. vida
      acabar|terminar .. com .. tudo|minha_vida|a_vida|sofrimento|vida|isso_tudo
      não|nao|n|ñ|nunca .. quero|qro|kero|consigo|aguento|suporto|desejo|mereço|queria .. viver|vivendo|existir|continuar_vivo|continuar_viva|estar_viva|estar_vivo|estar_aqui|seguir_vivendo
      não|nao|n|sem|perdi|nenhuma .. vontade|motivo|motivos|razão|razões|forças|sentido .. viver|vida|existir
      pensamentos|ideias|ideação|impulsos suicidas|suicida|de_morte|de_suicídio
      eu|me|meu|minha|penso|pensando|pensei|cogito|tentei|cometer ... suicid*|suicíd*
      ^ suicídio|suicidio|suicida $
      cansado|cansada|farto|farta|cansei de viver|da_vida|existir|dessa_vida|desta_vida|da_minha_vida
      vida .. não|nao|perdeu .. vale|tem|faz .. pena|sentido
      melhor|prefiro|preferia .. morto|morta|morrer
      queria|gostaria|quero .. estar|estivesse|ter morto|morta|morrido
      mereço|devia|deveria .. morrer|estar_morto|estar_morta
      queria|quero que .. me_matassem|me_matasse|deus_me_levasse
      não|nao .. vontade|desejo de? .. estar_vivo|estar_viva|viver|existir
      coração .. parasse|pare|parar
      prefiro|preferia|preferiria .. morte|morrer|estar_morto|estar_morta
      morrer parece|é|seria .. descanso|alívio|paz
      planejo|planejando|planeio|planejar minha morte|suicídio
      morte .. venha logo
      nao|não|ñ quero|qro mais? .. vive|viver|vivê
      decidi .. não .. passo|viver|passar
      não devia|deveria .. estar_viva|estar_vivo|ter_nascido
      vontade|ideia|desejo|intenção de .. morrer|morrê|me_matar|desaparecer_da_vida|não_viver
      não .. quero|queria|pretendo|consigo .. viver|existir|estar_viv*|continuar_viv*|mais_viver
      odeio|detesto .. estar|ser viv*
      preferia|queria|melhor .. ter_morrido|estar_mort*|não_me_tivessem_salvo|que_não_me_salvassem
      não .. me_tivessem|tivessem_me salv*
      coração .. pare|parasse|parar
      posso|deixa|deixem .. morrer|eu_morrer
      pensado|pensando|pensamentos|penso|pensei .. em|no|de .. tirar_a_minha_vida|tirar_minha_vida|acabar_com_tudo|suicid*|me_matar|morrer|me_jogar
      pensamentos|ideias suicid*
      tirar a|minha|à|própria vida
      acabar|terminar|pôr|por .. com|fim_à|fim_a .. minha? .. vida
      cansado|cansada|farto|farta|exausta|exausto de .. viver|existir|estar_viv*
      já não suporto|aguento|quero viver|estar_cá|a_vida
      medo de fazer .. besteira|asneira|alguma_coisa .. comigo|não_quero
      não quero mais ficar nesse|neste mundo
    `,
    indirect: `
      melhor|felizes|feliz|aliviados|bem .. sem mim
      melhor|felizes|feliz|tranquilos .. se .. não .. existisse|estivesse|tivesse_nascido|existir|estiver|fosse_vivo
      melhor|felizes .. se .. morresse|sumisse|morrer|desaparecesse|sumir
      sem mim .. melhor|felizes|feliz
      não|nunca|jamais .. acordar|acordasse|acorde|despertar
      dormir|adormecer .. para_sempre|pra_sempre|nunca_mais|e_não
      nunca|não .. nascido|ter_nascido|nascer|existido|ter_existido
      ninguém|ninguem|quem .. sentiria|sentirá|vai_sentir|notaria|choraria|importaria|perceberia|importa|repararia .. falta|saudade|morresse|sumisse|morri|sumi|mim|morrer|sumir|desaparecesse
      se|quando .. morresse|sumisse|desaparecesse|morrer .. ninguém|todos|diferença
      @want .. sumir|desaparecer|deixar_de_existir|não_existir|ir_embora_desse_mundo|sumir_do_mapa|partir_desta|ir_pro_céu|não_estar_mais_aqui
      parar|deixar de existir|viver|respirar
      sou .. peso|fardo|estorvo .. para|pra|de .. todos|família|todo_mundo|minha|meus|eles
      só|apenas sou um peso|fardo|estorvo
      não|nao .. aguento|suporto .. mais .. viver|vida|essa_vida|esta_vida|morrer|acabar
      quero|queria|só|apenas .. que .. tudo|isso|dor|isto .. acabe|acabasse|pare|termine|terminasse
      não|nao .. vejo|tenho|há|encontro|acho|resta .. sentido|motivo|razão|porquê .. viver|vida|continuar|de_estar
      pra|para|por quê|que viver|continuar_vivendo|continuar_vivo|existir|seguir_vivendo|continuar_aqui
      carro|caminhão|ônibus|trem|raio|autocarro .. me_atropelasse|me_atropele|passasse_por_cima|me_acerte
      tanto_faz|não_importa|não_ligo .. viver|morrer|morro|se_morrer
      única|unica|melhor .. saída|solução .. morte|morrer
      morte .. alívio|solução|seria|paz
      deus .. me .. leva|leve|levar
      dormir .. eternamente
      descansar em_paz|para_sempre|pra_sempre|eternamente
      este|nesse|neste|desse mundo .. não .. lugar
      vão|vai|ficariam|ficaria .. melhor .. sem_mim|com_o_pai|sem_eu
      sou um? estorvo|peso|fardo
      não me enxergo|vejo .. ano|amanhã|futuro
      não incomodo|incomodarei .. ninguém|mais
      inveja .. descansou|morreu|mortos
      motivo|razão .. abrir .. olhos
      lugar pra|para mim .. mundo
      não .. me tido|ter_nascido
      cansei de viver|existir
      não aguento mais existir|viver
      já fui embora ... corpo
      melhor|aliviad*|aliviado|descansar|descansariam|felizes|livres .. sem_mim|se_eu_sumisse|se_eu_morresse|se_eu_não_existisse
      não .. vejo|tenho|há|encontro .. sentido|motivo|razão|motivos|por_que|porquê .. viver|continuar|vida|estar_cá|viv*
      pra|para que continuar|viver|vivo
      sumir|desaparecer|evaporar .. mundo|de_vez|para_sempre|pra_sempre|da_terra
      quero sumir|desaparecer .. mundo|sempre|vida
      dormir .. nunca_mais|não .. acordar|acordasse
      não .. acordar|acordasse .. amanhã|nunca_mais|mais
      peso|fardo pra|para|na .. todos|todo_mundo|minha|mãe|família|filhos|eles
      ninguém .. sentiria|notaria|falta|perceberia .. falta|eu|sumi*
      nunca .. ter|tivesse nascido
    `,
    slang: `
      vo|vou|quero me mata|matar|desviver|apagar
      me desviver|desvivo|desvivi
      desviver|suicidio_já
      me mato|suicido
      meter|dar|tomar|levar .. tiro|bala .. cabeça|mim|boca|minha
      cortar|abrir meus|os pulsos
      kero|qro|quero morrer|morre|morer|morrrer
      vontade de .. morrer|sumir|me_matar|não_existir|desviver
      bater_as_botas|virar_estrelinha|partir_dessa_pra_melhor|ir_de_base|ir_de_arrasta|ir_de_vala
      kms|unalive
    `,
    selfHarm: `
      me cortar|corto|cortei|cortando|queimo|queimar|queimei|machuco|machucar|machuquei|mutilo|mutilar|automutilo|firo|ferir|arranho|bato|castigo .. os|o|as|de_novo|com|quando|ontem|para|pra|todo|escondido|sozinha|sozinho|outra|braço*|pulsos|nas|no|nos|até
      cortar-me|cortei-me|corto-me|queimar-me|magoar-me|magoo-me|mutilar-me|ferir-me|aleijar-me
      voltei|vontade|comecei|parar|paro|estou|tô|to|recaída|continuo|preciso .. me_cortar|me_cortando|me_machucar|me_machucando|me_queimar|me_queimando|me_mutilar|me_ferir|a_cortar-me
      corto|cortei|cortar|queimo|queimei|cortando .. @part
      automutil*|auto_mutil*|autoles*|auto_les*|self_harm
      lâmina|gilete|estilete|navaja|navalha .. @part|pele|mim
      me machuco|machucar de_propósito|de_novo|quando|sozinho|para_sentir
      ver o? meu? sangue .. alívio|calma|aliviado
      me cortar|cortei|corto|cortando .. coxa|braço|pulso|voltei|de_novo
      voltei a me_cortar
      me queimo|queimei .. isqueiro|cigarro
      cabeça na parede
      gilete|lâmina|navalha .. escondida|capinha|braço
      me machucava|machuco|machucar|machuquei .. mereço|hoje|de_novo|aguentei
      me arranho .. sangrar
      me .. corto|cortei|cortar|machucar|machuquei|machuco|ferir|arranho|queimei|bato .. de_novo|banheiro|pulso|braço|inteira|agora|dormir|aperta|castigar|rosto
      me machucar|cortar|ferir .. agora|vontade|de_novo
      vontade|preciso|quero|voltei|mereço .. de|a? me machucar|cortar|ferir|magoar
      ^ me cortei $
      magoar-me|cortar-me|ferir-me|machucar-me|corto-me|magoo-me
      queimo|mordo|arranho .. me|de_propósito|braço|sangue .. propósito|gritar|roxo|alivia|forno
      soco|socos na parede
      automutil*|auto_mutil*|automutilação
      lâmina|navalha|gilete .. gaveta|pulso|pele|olhando|banheiro
    `,
    plan: `
      jogar|jogo|atirar|atiro|lançar|pular|pulo|saltar|salto|atirar-me .. da|do|na_frente|para_a_frente|debaixo|de|em_frente .. ponte|janela|prédio|trem|metrô|sacada|varanda|telhado|carro|terraço|viaduto|comboio|andar|ônibus|penhasco
      carta|cartas|bilhete|mensagem .. despedida|suicídio|suicida|adeus
      juntei|juntando|guardei|guardando|tomar|tomei|comprei|engolir|separei|tenho|cartela|frasco|todos_os .. remédios|comprimidos|pílulas|remedios|calmantes
      remédios|comprimidos|remedios .. prontos|guardados|todos|suficientes|de_uma_vez|separados
      comprei|tenho|preparei|amarrei .. corda|arma|veneno|chumbinho
      corda|arma .. pronta|pescoço|carregada
      overdose
      esta|essa|hoje|esse|este é|será .. minha|meu última|último noite|mensagem|dia|carta|post|adeus
      minha|meu última|último mensagem|carta|noite|post|adeus|despedida
      adeus|tchau a_todos|mundo|mundo_cruel|pra_sempre|para_sempre|mãe|família|gente|amigos ... perdoem|perdão|última|desculp*|sempre|mundo
      adeus|tchau mundo|mundo_cruel|pra_sempre|para_sempre
      me perdoem|perdoa|perdoe ... adeus|última|aguento|partir|vou
      quando .. eu .. morrer|não_estiver|for_embora|partir|me_for .. cuid*|perdo*|chorem|lembrem|não_chorem
      plano|planejei|decidi|dia|data|sei .. como|para|quando|de .. morrer|me_matar|minha_morte|acabar_com_tudo
      nos vemos .. outra|próxima .. vida
      carta|cartas .. gaveta|cada|despedida
      comprimidos|remédios|remedios .. juntei|já_dá|guardei|contados
      juntei .. comprimidos|remédios
      tomei|engoli tudo|todos .. armário|tinha|remédios|casa
      quando .. lerem|ler isto|isso
      adeus .. gente|todos|pessoal ... perdo*|melhor
      terraço|ponte|sacada|viaduto .. olhando|lá_embaixo|pular|jogar
      cuidem|cuida .. quando_eu|depois_que_eu|partir
      última|ultima noite .. paz|minha
      depois que eu me_for|morrer|partir
      já sei o_dia|o_jeito|como .. falta|dia|coragem
      despedi|despedida .. de_todos|todos .. coragem|falta
      carta de despedida|adeus
      última|último mensagem|noite|dia .. amo_vocês|perdão|procurem|da_minha_vida
      penso|vontade|pensar .. em|de me_jogar
      olho pro|para_o|pra viaduto|ponte|trilho|trilhos .. penso
      é hoje .. perdo*|desculp*|adeus
    `,
  },
  exceptions: `
    morrer|morri|morrendo|morro|morre|morta|morto de|por .. @cause
    morrendo|morrer de tanto
    não|nao quero|queria|vou|posso morrer
    medo|pavor|pânico|receio .. de|da|que morrer|morte|eu_morra
    @other .. se|que|cometeu|tirou|quis .. matou|suicid*|enforcou|vida|morrer|suicídio|matar|jogou|foi_embora
    suicid* .. @other
    @news ... suicid*|morrer|morte|overdose|automutil*|se_matar|matar
    suicid*|automutil*|overdose ... @news
    ouvindo|ouço|música|álbum|assistindo|assistimos|cantando|canção|vendo ... morrer|suicid*|morte|adeus|viver|sumir
    cortei|cortar|corto|queimei|queimar|machuquei .. cabelo|unha|unhas|dedo|cozinh*|papel|sol|barba|franja|forno|língua|fogão|futebol|treino|academia|jogando|legumes|panela
    me mato|matar|mata .. trabalhar|trabalhando|estudar|estudando|treinar|na_academia
    me mata|matam o|a|essa|esse|de
    calor|trabalho|preguiça me mata
    não .. acordar .. cedo|tarde|o_bebê|às|ninguém|antes|a_minha
    sumir|desaparecer .. férias|dias|semana|praia|fim_de_semana|mato|serra
    pular|pulo|jogar|atirar|saltar .. piscina|paraquedas|cama|mar|água|corda|bungee
    acabar|terminar com tudo .. trabalho|dever|lição|hoje
    que .. semana|reunião|prova|aula|inverno|guerra|semestre|dia .. acabe|acabasse|termine
    carta .. despedida .. trabalho|colegas|chefe|equipe
    não quero mais viver .. nesta_cidade|com_meus_pais|aqui_em|de_aluguel
    cansado|cansada de viver .. aqui|com|nesta|de_aluguel
    mãe|pai|calor|chefe|trânsito|esposa|marido|professor|namorada .. vai? me mata|matar|matará
    remédio .. dor|enxaqueca|cabeça|gripe|febre|pressão
    não vou fazer nada
    anos|antes|adolescente|aos_vinte|aos_quinze ... morrer|viver|matar|cortava ... hoje|agora|aos_quarenta
    nunca quis morrer
    não penso em suicídio
    não é que .. morrer
    disse|contou|falou que .. queria_morrer|quer_morrer|não_quer_viver
    cortei-me|cortei_me a fazer|barba|na_cozinha
  `,
};
