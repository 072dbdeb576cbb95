import type { PhraseFile } from './file';

export const es: PhraseFile = {
  language: 'es',
  sets: {
    want: 'quiero kiero quisiera querría quería deseo desearía ganas_de me_gustaría gustaría voy_a pienso_en pensando_en pensado_en he_pensado_en pensar_en pienso ojalá intenté intentar intentado planeo planeando decidido_a decidido he_decidido prefiero preferiría necesito podría debería quero vo_a iba_a a_punto_de dan_ganas_de',
    die: 'morir morirme morirm morime muero_de_una murir morrir morirse',
    kill: 'matarme suicidarme ahorcarme colgarme pegarme_un_tiro envenenarme quitarme_la_vida desvivirme desvivir desaparecerme dispararme quitarme_de_en_medio matarm ahogarme acabar_conmigo matarmee',
    part: 'brazo brazos muñeca muñecas piernas pierna muslo muslos venas piel antebrazo',
    cause:
      'risa vergüenza verguensa pena_ajena hambre frío calor sueño susto miedo aburrimiento sed ganas amor celos envidia envidia cansancio ternura nervios emoción gusto curiosidad tanto_reir tanto_reír reír cringe oso antojo',
    other:
      'tía tío primo prima amigo amiga hermano hermana vecino vecina padre madre papá mamá abuelo abuela él ella compañero compañera hijo hija actor actriz cantante personaje protagonista novio novia marido alumno jefe profesor',
    news: 'noticia noticias periódico artículo película serie libro documental reportaje prevención cifras tasa tasas novela charla teléfono podcast estadísticas informe escuadrón terrorista atentado telediario',
  },
  phrases: {
    direct: `
      @want .. @die
      @want .. @kill
      me|yo me? quiero|kiero|voy_a|vo_a|quisiera|quería|podría|debería matar|suicidar|morir|ahorcar|colgar|desvivir
      me mato|suicido hoy|ya|esta|y|un_día|mañana|si
      estar muerto|muerta
      @want .. estar|estuviera|estuviese muerto|muerta
      ojalá .. me .. muera|muriera|muriese|mate|maten
      ojalá .. estuviera|estuviese muerto|muerta
      quitarme la|mi vida
      acabar|terminar|poner_fin|ponerle_fin|acabe con|a mi? mi|la|esta|todo vida|existencia .. mía|ya?
      acabar con mi_vida|todo|mi_existencia|mi_sufrimiento|esto_de_una
      acabar|terminar con|de todo .. vez|ya
      @want .. acabar|terminar con_todo|de_una_vez|conmigo
      poner fin|ponerle_fin a mi|esta vida
      no .. quiero|kiero|puedo|deseo|quisiera|quería|aguanto|soporto|merezco|qiero .. vivir|bibir|existir|seguir_viviendo|estar_vivo|estar_viva|seguir_aquí|estar_aquí|estar_en_este_mundo|viviendo|seguir_con_vida
      no .. ganas|motivos|razones|razón|motivo|sentido|fuerzas|propósito .. vivir|vida|seguir_viviendo|existir|seguir_aquí
      sin .. ganas|razones|motivos .. vivir|seguir_viviendo
      pensamientos|ideas|ideación|impulsos suicidas|suicida|de_muerte|de_suicidio|de_morir
      me|yo|mi|he|pienso|pensando|pensé|pensado|planeo|intento|intenté .. suicid*
      ^ suicidio|suicidarme|suicida $
      cansado|cansada|harto|harta|canse|cansé de vivir|la_vida|existir|mi_vida|esta_vida|estar_viva|estar_vivo
      la? vida .. no .. vale|tiene|merece .. pena|sentido
      mejor|prefiero|preferiría .. muerto|muerta|morir|estar_muerto|estar_muerta
      merezco|merecería|debería morir|morirme|estar_muerto|estar_muerta
      quiero que me maten|mate_alguien
      no aguanto .. viva|vivo|vida|vivir|vivir_más
      corazón se .. pare|detenga|apague
      sueño con mi muerte|morir
      valor .. terminar|acabar .. de_una_vez|con_todo
      quiero|queriendo|quisiera|deseo|deseando .. morir|morirme|estar_muerta|estar_muerto
      no quiero|qiero vivir|bivir
      mi muerte .. planeo|planeando|plan
      planeo|planeando mi muerte|suicidio
      no estoy .. salvo conmigo
      que mi corazón
      ganas|deseo|idea|deseos|intención de .. morir|morirme|matarme|no_vivir|quitarme_la_vida|estar_muerta|suicidarme
      odio|detesto seguir|estar|haber viva|vivo|con_vida|despertado
      no .. estar|seguir|seguir_con viva|vivo|vida .. deseando|quiero
      deseando|quisiera|preferiría|quiero no? estar|haber|seguir muert*|viva|vivo
      salida .. suicidio|morir|muerte
      suicidio .. salida|solución|opción
      ojalá .. muerto|muerta|muera|muriera|morir
      que acabe|termine|se_acabe|se_termine .. mi|esta|la vida
      que mi vida .. acabe|termine
      se me pare|parara|detenga el corazón
      corazón .. se_pare|deje_de_latir|parara
      sin|perdí|perdido|quitaron|no_tengo las|mis? ganas de vivir
      vivir .. no_es_lo_mío|me_da_asco|ya_no|no_vale
      cansado|cansada|harto|harta de vivir|existir|estar_viva|estar_vivo|la_vida
      pienso|pensado|pensar en|el? suicid*|matarme|quitarme|morir*|mi_muerte
      no quiero .. existir|vivir|estar_viva|estar_vivo|seguir_viviendo|llegar_viva
      dejar|dejaba|dejara de respirar|existir|vivir
      me salvaran|salvaron|rescataran .. rabia|pena|lástima|ojalá
      rabia|pena|lástima .. me_salvaran|me_salvaron
      puedo|podría|déjenme|dejadme morir|morirme|morir_ya
      y si me muero|mato ya|de_una_vez
    `,
    indirect: `
      mejor|felices|feliz|tranquilos|aliviados|descansarían .. sin mí
      mejor|felices|feliz|tranquilos .. si .. no .. estuviera|existiera|estuviese|existiese|hubiera_nacido|viviera|estoy
      mejor|felices|feliz .. si .. muero|muriera|desaparezco|desapareciera|me_fuera_para_siempre
      sin mí .. mejor|felices|feliz|tranquilos
      no|nunca|jamás .. despertar|despertarme|despertara|despertase|despierte|levantarme_nunca|despertar_más|volver_a_despertar
      dormir|dormirme|durmiera|durmiese|dormirse .. siempre|no_despertar|nunca
      ojalá|quisiera|desearía|hubiera|debí .. no|nunca .. nacido|nacer|existir|existiera|existido
      nunca|no debí|debería|debi .. nacer|haber_nacido|nacido
      nadie .. echaría|echará|extrañaría|extrañará|notaría|importaría|llorará|lloraría|daría_cuenta|echaria|extrañaria .. menos|muero|muriera|desaparezco|desapareciera|falta|mí|muerte|ausencia|estoy|estuviera
      nadie .. me .. echaría|extrañaría|echará|extrañará .. de_menos?
      si|cuando .. muero|muriera|muriese|desapareciera|desaparezco .. nadie|a_nadie
      @want .. desaparecer|desaparecerme|dejar_de_existir|no_existir|no_estar_aquí|irme_de_este_mundo|irme_para_siempre|irme_al_cielo|esfumarme
      dejar de existir|vivir|respirar
      soy .. carga|estorbo|lastre .. para|de .. todos|familia|ellos|mis|mi
      solo|siempre|sólo? soy .. una|un carga|estorbo|lastre
      no .. aguanto|soporto|puedo .. más .. vida|vivir|esta_vida|morir|acabar|despedirme|adiós|existir
      quiero|quisiera|solo .. que .. todo|esto|dolor .. acabe|termine|se_acabe|pare .. ya|vez|siempre|todo
      quiero .. que .. todo .. acabe|termine|se_termine|se_acabe
      no .. tiene|le_veo|veo|encuentro|hallo .. sentido|razón|motivo|propósito .. vivir|vida|seguir|seguir_aquí|nada
      para qué vivir|sigo_viviendo|seguir_viviendo|seguir|vivo|existir|existo
      ojalá .. me .. atropelle|atropellara|atropellaran|parta_un_rayo|pase_algo|matara|lleve_dios|lleve_la_muerte|diera_un_infarto|caiga
      dios .. llévame|llevame|llévate
      única|unica|mejor .. salida|solución|opción .. morir|muerte|suicidio|matarme
      me|ya da igual|no_importa .. vivir|morir|si_muero|morirme
      descansar .. para_siempre|eternamente|en_paz_por_fin
      no .. hago|hay .. nada|lugar|falta .. en|para .. este_mundo|mí_en|mundo
      reunirme|estar con .. cielo
      estaría|estarían|estará mejor .. sin_mí|con_su_abuela|que_con|sin_mi
      estoy de sobra
      no me veo .. llegando|en_ningún|mañana|futuro
      no hay sitio|lugar para mí
      dejaré|dejar .. molestar|estorbar
      cansada|cansado de estar viva|vivo|vivir
      envidio|envidia .. descansan|muertos|muerta|tierra
      para qué .. abrir|abro los ojos
      un favor .. todos .. si|dejo|dejara|muero
      nunca .. hubiera|hubiese tenido|nacido|parido
      me sobra la vida
      si el avión se cae
      mejor|aliviados|tranquilos|felices|bien .. sin_mí|si_yo_no|si_yo_faltara|si_me_muero|si_no_estuviera
      respirarían|descansarían aliviados|tranquilos?
      no .. encuentro|veo|hay|tengo .. sentido|razón|motivo|razones|motivos .. vivir|vida|viviendo|en_este_mundo
      para|pa qué .. seguir|vivo|vivir|sigo
      desaparecer .. para_siempre|del_mundo|del_todo|de_este_mundo
      quiero desaparecer|no_despertar|dejar_de_existir
      ojalá .. no|nunca .. despierte|despertara|amanezca|hubiera_nacido
      que no .. despierte|amanezca .. ojalá?
      dormir|dormirme .. no|nunca .. despertar|despertarme
      carga|estorbo|peso para .. todos|familia|mis|hijos|ellos
      soy|solo una|un carga|estorbo
      nadie .. extrañaría|notaría|echaría_de_menos|va_a_extrañar
      vivirían|estarían .. mejor .. sin_mí|si_yo_no_existiera|si_no_existiera
    `,
    slang: `
      me? quiero|voy_a|a .. petatear|desvivir|petatearme|desvivirme|palmarla|espicharla|estirar_la_pata|colgar_los_tenis|cortarme_las_venas|auto_eliminarme
      me desvivo|autoelimino
      desvivirme|petatearme|palmarla|espicharla
      suicidarme|suicidarm|zuicidarme|suisidarme|suicidar|suisidio
      me pego|pegarme|meterme|meto|vuelo|volarme un|los|la tiro|balazo|sesos|cabeza|bala
      cortarme|corto|abrirme las venas
      me mato wey|we|alv|ya|tío|en_serio|literal
      kiero|qiero|qero|qro|quiero mrir|morirme|morir|mrirme
      no kiero|qiero|qro|quiero vivir|bibir|existir
      me la quiero pelar
    `,
    selfHarm: `
      me corto|cortó|corte|corté|cortaba|rajo|quemo|quemé|lastimo|hago_daño|autolesiono|autolesioné|hiero|rasguño|castigo|golpeo|pego .. los|las|el|la|mis|con|cuando|otra|de_nuevo|para|y|porque|a_mí|a_propósito .. @part|cigarro*|mechero|encendedor|cuchilla|navaja|vez|mal|mismo|misma|triste|sentir|cabeza|nadie|siento
      me corto|lastimo|autolesiono|hiero a_mí|de_nuevo|otra_vez|para_sentir|cuando|a_escondidas|todos|todas|por_las_noches
      cortarme|rajarme|quemarme|lastimarme|herirme|autolesionarme|golpearme|hacerme_daño|hacerme_cortes .. los|las|la|el .. @part
      cortarme|rajarme|quemarme .. con|otra_vez|de_nuevo|para
      @want|volví_a|volvi_a|volver_a|empecé_a|he_vuelto_a|deja_de|sigo|urgencia_de|necesidad_de|dejar_de|no_puedo_dejar_de cortarme|quemarme|lastimarme|herirme|hacerme_daño|rajarme
      autolesi*|autolesion*|auto_lesi*|self_harm
      hacerme|haciéndome|hago|hacerse daño a_mí|otra|de_nuevo|mismo|misma|con|para|físico
      haciéndome|lastimándome|cortándome|quemándome|autolesionándome
      cuchilla|navaja|cúter|cutter .. @part|piel
      corté las venas
      corté|corto|cortado|cortarme|corte .. muslos|brazos|muñecas|piernas|otra_vez
      me quemo|quemé .. cigarro|cigarrillo|encendedor|mechero
      cuchillas|cuchilla|navaja .. escondo|escondida|baño|estuche
      me hago|hice daño
      sin lastimarme|cortarme|hacerme_daño
      ver sangre
      me araño|rasguño .. sangr*|arda|sangre
      me .. volví|vuelvo|he|acabé .. a? cortar|cortado|cortarme|haciéndome|hacerme
      ganas|necesito|quiero|deseo .. de? lastimarme|cortarme|hacerme_daño|herirme|golpearme|quemarme
      hacerme|haciéndome|hacer|hago|hice|haciendo .. daño|cortes
      me .. corto|corté|cortado|corte .. otra_vez|brazos|muñecas|piernas|de_nuevo|baño|noche
      cortarme
      autolesion*|auto_lesion*|me_autolesiono
      me quemé|quemo adrede|a_propósito|aposta
      me .. arranco|araño|muerdo|pego|golpeo .. piel|sangre|cabeza|brazos|gritar
      cuchilla|navaja .. cajón|fuera|afuera|mirando|recaída|baño
    `,
    plan: `
      tirarme|lanzarme|saltar|arrojarme|aventarme|echarme|tiro|salto|aviento por|de|del|desde|al|a .. ventana|puente|balcón|tren|metro|azotea|techo|edificio|vías|vacío|barranco|piso|terraza|acantilado|coches
      carta|cartas|nota|notas|mensaje de|suicida despedida|suicidio|adiós .. tengo|escribí|lista|escrita|mis|mi|ya|pastillas|familia
      escribí|escrito|escribo|escribiendo|dejado|dejo|escribir|hecho .. mi|la|una|cartas|carta|nota .. despedida|suicidio|suicida|adiós
      nota suicida
      tengo|junté|juntado|juntando|guardado|guardo|guardé|ahorrado|suficientes|tomarme|tomé|tragarme|tomar|bote|frasco|todas .. pastillas|píldoras|medicamentos|medicinas .. listas|guardadas|suficientes|todas|escondidas|para|y|de_golpe|frasco|dormir
      todas las pastillas
      frasco|bote|caja .. pastillas
      tengo|compré|preparé|comprado .. soga|cuerda|pistola|veneno .. lista|para|y|ya|preparada
      sobredosis
      esta|hoy es|será mi última|último noche|día|mensaje|carta|publicación|adiós
      mi última|último noche|mensaje|carta|despedida|adiós|publicación
      adiós|adios|hasta_siempre|chao a_todos|a_todas|mundo|mundo_cruel|para_siempre|familia|mamá|amigos ... última|perdón|perdónenme|perdonadme|siempre|mundo|quiero|quise
      adiós|adios mundo|para_siempre|mundo_cruel
      cuando .. no_esté|me_haya_ido|ya_no_esté|esté_muerta|esté_muerto|muera ... cuiden|cuidad|perdónenme|perdonadme|perdón|recuerden|lloren|lloréis
      tengo|hecho|decidido|sé .. plan|planeado|fecha|cómo|día .. para? morir|matarme|acabar|suicidarme|mi_muerte|hacerlo_esta
      perdónenme|perdónenme|perdonadme|perdón por|a .. todo|todos|familia ... adiós|más|última|puedo|irme|voy
      nos vemos .. en .. otra|próxima .. vida
      cartas|carta .. cajón|cada_uno|despedida|escritas|mis_hijos
      pastillas .. juntas|juntado|guardadas|contadas|suficientes
      tomé|tragué|tome|tragado .. todo|todas .. botiquín|casa|pastillas|había
      cuando .. lean|leas esto|estas_líneas
      me despido .. perdónenme|perdonadme|perdón|ustedes|todos
      adiós .. todos|a_todos ... perd*|buenos|quise
      soga|cuerda .. guardada|lista|lista_ya|cuello
      azotea|puente|cornisa|terraza .. mirando|abajo|saltar|hora
      cuida|cuiden|cuidad .. gato|perro|hijos .. no_voy|no_esté|falte|cuando_yo
      última noche .. miedo|paz|tranquila|tranquilo|mundo
      me vaya del_todo|para_siempre
      otro lado de la baranda|barandilla
      quien me encuentre
      garaje .. motor
      video|vídeo de despedida
      despedí|despedido .. de_todos .. solo_me_falta|valor|último
      escribí|escrito|dejé|escribo .. carta|cartas .. despedida|último|llorando|tres_veces
      último|última día|noche .. de_mi_vida|en_paz
      esta noche|hoy|mañana .. se_acaba_todo|no_me_busquen
      pienso|ganas|pensar .. en|de tirarme|arrojarme
      lo tengo|está|tengo .. todo? decidido|planeado|preparado .. matarme|irme|morir|día|noche
    `,
  },
  exceptions: `
    @die|muero|muere|morí|muriendo|muerto|muerta|mato|matarme|morirte|moriría de|por .. @cause
    @die|muero|muriendo .. por .. verte|ver|ir|comer|saber|probar
    no .. quiero|quisiera|voy_a|deseo @die
    miedo|temo|pánico|terror|asusta|fobia .. a|de|que? @die|muerte|me_muera|me_muero
    @other .. se|que? .. suicid*|mató|quitó|murió|ahorcó|muerto|muerta|despidió|matar|suicidarse
    suicid* .. @other
    @news ... suicid*|matar*|muerte|morir|autolesi*|sobredosis
    suicid*|autolesi*|sobredosis ... @news
    me mato|maté|matarme .. trabajando|estudiando|a_trabajar|en_el_gimnasio|corriendo|a_reír
    corté|cortarme|corto|corte .. pelo|cabello|uñas|flequillo|papel|cocinando|dedo|cebolla|afeit*|barba|cocina
    quemé|quemarme|quemo .. sol|horno|lengua|café|cocinando|cocina|sopa|playa
    escuchando|canción|escucho|viendo|álbum|disco|título|cantando ... morir*|matar*|muerte|adiós|vivir|suicid*|desaparecer
    no .. despertar|despertarme|despertara .. temprano|a_las|al_bebé|al_niño|a_nadie|antes|a_mi|a_los|tarde
    desaparecer|desaparecerme .. unos_días|una_semana|fin_de_semana|la_montaña|vacaciones|de_vergüenza
    tirarme|lanzarme|saltar .. piscina|sofá|cama|paracaídas|agua|mar|lago|bungee
    acabar|terminar con todo .. trabajo|tarea|lo_pendiente|los_deberes|hoy_la_tarea
    que .. esta|este|el|la semana|examen|reunión|clase|semestre|curso|guerra|turno .. acabe|termine
    adiós a_todos .. vacaciones|compañeros|trabajo|curso
    carta de despedida .. trabajo|compañeros|jefe|equipo|colegio
    dormir .. para_siempre .. este_finde|fin_de_semana
    me mata|matan el|la|este|esta|los|las
    no puedo|aguanto más vivir .. sin_café|con_mis_padres|en_este_piso
    vivir .. sin_aire|en_este_piso|en_esta_ciudad|con_mis_padres|aquí_en|en_el_centro|en_madrid
    harto|cansado|cansada|harta de vivir en|con
    madre|padre|mamá|papá|jefe|jefa|calor|tráfico|profe|novia|novio|mujer|marido .. me mata|matará|mataría|matando|matar
    canción ... ventana
    no pienso hacerme|matarme
    años|antes|tiempo|adolescente|en_2012 ... vivir|morir*|matar*|cortaba|quitarme_la_vida ... hoy|ahora
    nunca quise morir*
    no pienso|quiero .. hacerme_daño
    me dijo|contó|escribió que .. no_quería_vivir|quería_morir|piensa_en|quiere_morir
    granada|videojuego|partida .. suicid*
    suicid* .. con_la_granada|en_el_juego
  `,
};
