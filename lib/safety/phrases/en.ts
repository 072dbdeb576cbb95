import type { PhraseFile } from './file';

export const en: PhraseFile = {
  language: 'en',
  sets: {
    want: 'want wanna wants wanted wanting wana wnat wan_na wish wishing need feel_like thinking_about thinking_of think_about plan planning going gonna gona ready_to rather prefer ought_to should longing hope hoping about_to try_to tried_to trying_to considering considered contemplating tempted_to decided_to',
    kill: 'kill killing kil kll killin hang hanging shoot shooting drown drowning poison poisoning unalive unaliving off offing delete end ending erase',
    no: 'dont do_not dnt doesnt cant cannot can_not couldnt never no_longer not wont didnt dont_even dont_really dont_wanna',
    without:
      'without w_o wo if_i_wasnt_here if_i_werent_here if_i_was_gone if_i_were_gone if_i_died if_i_was_dead if_i_were_dead when_im_gone once_im_gone if_i_disappeared if_i_didnt_exist',
    body: 'wrist wrists arm arms thigh thighs leg legs skin veins stomach hip hips forearm forearms',
    laughter:
      'laughter laughing laugh boredom bored embarrassment embarrassed shame hunger thirst heat cold cringe cuteness curiosity exhaustion tiredness happiness excitement joy jealousy envy awkwardness secondhand anticipation impatience humiliation',
    news: 'news article read reading documentary film movie series book novel podcast report reported study statistics rates rate prevention awareness hotline episode show watched watching character lecture class seminar training squad bomber bombing attack headline essay song play poem column',
    other:
      'he she his her brother sister friend cousin uncle aunt father mother dad mum mom son daughter neighbor neighbour colleague coworker classmate student roommate teacher boyfriend girlfriend husband wife grandfather grandmother grandpa grandma someone celebrity actor singer ex patient nephew niece boss',
  },
  phrases: {
    direct: `
      @want to? die|dying|perish
      @want to? be|being dead
      id|i'd|would|rather rather? be|am dead
      @want to? .. @kill my|mi? myself|self|myslef|meself|mysef|my_self
      @want to? .. commit|comit|commiting suicide|suicid*
      @want to? .. end it all|now|tonight|forever|already
      @want to? .. end|ending my life|everything
      @want to? .. take|taking my own? life
      kill|killing|kil|kll|killin myself|my_self|myslef|mysef|meself
      hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|offing myself|my_self|myslef
      end|ending|take|taking|ended|finish my own? life
      @want to? end this miserable|pathetic|horrible|stupid? life|existence
      i ... commit|comit|commiting|committing suicide|suicid*
      i|im|ive|id|my|me ... suicid*|sucid*|suicde*|suacid*|suiside|sucide|suicidel
      suicidal|suicidel|sucidal
      ^ suicide|suicid|sucide $
      suicide is|seems|looks .. option|answer|way|solution
      suicidal|suicide thoughts|ideation|feelings|attempt|plan|note
      @no want to? .. be alive|here_anymore|around_anymore|around_any_more|on_this_earth|in_this_world
      @no want|wanna|wana to? .. live|exist|livin|living .. anymore|any_more|anymre|no_more|longer|like_this
      @no want|wanna|wana|wish to? live|exist|be_alive|continue_living|keep_living|go_on_living
      no longer want|wish to? .. live|exist|be_alive|be_here
      no|lost|any|zero will|desire|wish|reason|motivation|strength to live|exist|be_alive|stay_alive|go_on|keep_living|be_here
      no reason|point for|in me|my|us? to? be|being|living|live|existing|staying_alive|going_on|keep_going
      tired|sick|done|exhausted|fed_up of|with living|being_alive|existing|life|this_life|breathing
      @no .. go on living|like_this|anymore|any_more
      life|living|it isnt|is_not|not|isn|aint worth living|it|it_anymore
      thoughts|thinking|fantasizing|fantasising|daydream*|dreaming|obsess* of|about|on dying|my_own_death|my_death|ending_it|ending_my|killing_myself|being_dead|death_all|not_existing
      let me die
      i hope|wish|pray .. i .. die
      i should .. die|be_dead
      i deserve to die
      i wish i|i_was|i_were|id|that .. dead|never_born|not_alive|never_been_born|died
      i cant|cannot live|exist anymore|any_more|like_this|with_myself|another_day
      better|beter off dead
      ready to die|go_and_die
      looking forward to being dead|gone
      considered|considering|contemplated|contemplating ending|end it|my_life|everything
      why i havent|have_not|didnt|dont killed|kill|ended myself|it
      @want|wish|button|could|could_just|wanna .. stop|quit|cease existing|breathing
      wish|wishing|hope|hoping|want|beg|begged .. heart .. stop|stops|quit|quits|stopped|attack
      choose|prefer|rather|trade .. death|dying|being_dead
      survived .. attempt ... wish|regret|unfortunately|sadly|hadnt
      hate|regret|disappointed|annoyed|angry .. i woke|wake up
      no|not @want|wish|want to? survive
      not|arent|isnt safe with|around myself
      want|wish .. to? be|being dead
      decided to? die|stop_living
      i attempted on|last|again|twice
      about to do something permanent
      permanent way out
    `,
    indirect: `
      better|happier|beter|easier off? @without|without_me|if_i_wasnt|if_i_werent|if_i_had_never|if_i_never|if_i_did_not|if_i_just_died|if_i_just_disappeared me?
      better|happier|beter off? if i .. gone|dead|disappeared|vanished|died|exist|existed|here|around|born
      world|family|everyone|everybody|they|kids|friends|people|parents ... better|happier|easier|lighter without me
      @want|wish|hope|pray|could|i|just .. never|not|dont|wont|didnt|forever|and_not|wouldnt wake|waking|woke up
      fall|go|goto to? sleep|asleep ... never|not|dont|without wake|waking
      sleep|asleep forever|for_good|eternally|and_never_wake
      @no want to? wake up
      never|not wake up again|tomorrow|anymore|any_more
      nobody|no_one|noone|none|who would|will|wud|d|even .. miss|notice|care ... gone|dead|died|disappeared|vanished|die|left|disappear|vanish
      nobody|no_one|noone would|will|d .. miss me
      never been born|here_at_all
      i .. never been|was|be|should_have_been born
      wish|shouldnt|should_never|should_not ... born
      @want to? disappear|vanish|dissapear|dissappear|stop_existing|not_exist|cease_to_exist|not_be_here|not_be_alive
      @want|wish|i|just .. cease to exist
      @want|wish|hope it|everything|this|pain|life|all .. to? all? end|stop|be_over|over .. anymore|forever|for_good|all
      i .. cant|cannot|can_t do this|it|life|living anymore|any_more|any_longer ... die|end|point|life|goodbye|live
      just want .. it|everything|all|pain .. to? end|stop|be_over
      @want to? it|everything|this|all be|to_be over .. forever|for_good|with|already
      dont|do_not|cant|no_longer see|have|find|know .. reason|point|purpose|future .. living|live|life|anymore|be_here|being_here|go_on|going_on|keep_going|existing
      whats|what_is|no|what|see_the|any|see_any the? point in|of? living|being_alive|life|existing|going_on|being_here|being_alive|staying|anything_anymore|carrying_on|to_life|to_living
      cant|cannot go|carry|keep on|going .. like_this|living|anymore|any_more|any_longer|with_life|another
      burden to|on|for everyone|everybody|my_family|all|them|my_parents|my_kids|people|others|those
      im|i_am|just|such|nothing_but .. burden
      not|dont|wont be|want_to_be here|around|alive|there anymore|any_more|much_longer|tomorrow|next_year|next_week|by
      hope|wish|pray .. car|truck|bus|plane|train|someone|something|lightning .. hits|hit|kills|kill|runs|run|crashes|takes|strikes|shoots me|over_me|my
      wouldnt|would_not|dont mind|care if i? .. die|died|dead|never_woke|not_waking|got_hit|live
      dont care if|whether i .. live|die|alive|exist|wake
      @no care|mind|matter .. live or die
      only|other way|escape|exit .. out|this|pain ... death|die|dying
      death .. would_be|is|seems|sounds|feels .. relief|peaceful|comforting|only|better|escape|appealing|answer|inviting
      dying .. would_be|is|seems|sounds .. relief|easier|peaceful|only|better|answer|nice
      wish|want|hope someone|somebody|something|god|you would|to|could? kill|shoot|end me
      please .. god|lord|universe .. take|let me .. away|home|die|now|go
      given|giving|gave up on life|living
      nothing .. left|worth .. live|living for
      nothing .. to live for
      @no want to|wanna be|exist here|on_earth|in_this_world|in_this_life anymore|any_more?
      @no deserve to|a live|life|exist|be_alive
      pull|pulling the plug on|my life|myself|me
      cant take it|this|life anymore|any_more ... end|die|dead|over|gone|goodbye|live
      rest forever|in_peace_finally
      no place|room for me in_this_world|on_this_earth
      doesnt|dont matter|care if|whether i live|die|am_alive|exist
      want|wanting|wanna to? go|be .. heaven|with_god|with_the_lord|with_my_dead
      join|be_with him|her|them|my ... in heaven
      without me .. they|everyone|kids|family
      when|if i cross the street ... look ... purpose|care
      nothing hurts the dead
      envy|jealous of? .. the? dead|buried|dead_grandmother
      noise to stop ... with it
      i wont .. be_a_problem|bother_anyone|bother_you|burden .. anymore|longer|for_much_longer
      worry about me after|anymore_after tonight|today|tomorrow
      feel like i already|have_already left|died|gone
      picture|see|imagine myself .. after christmas|next_year|in_any|at_thirty|old
      not|never see morning|the_morning|tomorrow ... god|pray|please
      world has no place for me
      seatbelt .. any_more|anymore
      expired ticket
      me|myself|i gone .. nobody would have_to deal
    `,
    slang: `
      kms
      kmss|kmsing|kmself|kys_myself|ktm_myself
      unalive|unaliv*|un_alive|unalived|unaliving myself|self|me|my|tonight|soon
      @want|gonna|to|i|im .. unalive|unaliv*|un_alive
      sewerslide|sewer_slide|sooicide|toaster_bath|game_end_myself|sueside|suislide|sue_a_side|commit_die|commit_sewerslide|self_delete|self_yeet|ctb|catch_the_bus
      self terminate|delete|destruct|exit
      @want|gonna to? .. rope|yeet|neck|off|delete myself
      yeet|neck|off|rope|delete|end myself
      @want|gonna|im|just .. end it
      @want|gonna|could|might|will|just|ill|to .. blow|put my|a? brains|head|bullet|brain
      put|putting a|the bullet|gun .. my|me
      slit|slitting|slash|cut|slice|opening|open my wrists|wrist|veins|throat
      end it all
      end me pls|please|now|already
      @want to? be|am 6|six feet|ft under
      pls|please|plz|someone .. let me die|sleep_forever
      cant .. do|take life anymore|any_more|no_more
      over|done with this|my life .. bye|goodbye|forever
      checking|check out permanently|for_good|early|of_life|of_this_life|forever
      want 2|two|too die|d1e
      wanna|want|wana dye|d_i_e|dieee|diee
    `,
    selfHarm: `
      cut|cutting|cuting|cuts|slice|slicing|hurt|hurting|harm|harming|burn|burning|burned|burnt|scratch|scratching|injur*|stab|stabbing|punish|punishing|starve|starving|bruise|punch|punching|hit|hitting|choke|choking|strangle|strangling|bleed|mutilat*|carve|carving myself|my_self|myslef|mysef|meself
      @want|started|start|keep|kept|cant_stop|been|relapsed|again|stopped|urge|urges|i .. to? cut|cutting|slice|slicing|slit|burn|burning|burned|scratch|scratching|carve|carving|sliced|carved|slashed my .. @body
      cut|cutting|slit|burn|burned|burning|slash|slashed|slashing|slice|sliced|carve|carving|scratching my own? .. @body
      self harm|harming|harmed|injury|injuring|mutilation|mutilating|injure|h4rm|hrm
      selfharm*|sh_relapse|relapsed_sh|self_harmed|s_h
      relapse|relapsed|urge|urges|started|craving|itching .. cut|cutting|burn|burning|sh|self_harm
      blade|razor|razors|razorblade|knife|lighter .. my|on|to|against|into|across .. @body|skin|myself
      fresh|new cuts|scars .. my|on
      i .. razor|blade|lighter .. feel|calm|numb|relief|skin
      bang|banging|hit|hitting|smash* my head against|on|until
      want|need|like|deserve to .. feel|see|make .. blood|myself_bleed|bleed
      streak ... cutting|cut|self_harm|harm
      made myself bleed
      need|want to? see .. blood
      hide|hid|hiding|hidden .. blade|razor|scissors
      long sleeves .. in july|june|august|summer|again ... arms|cuts|sees|see
      scratch|scratching|scratched my|myself .. open|bleed|bloody|raw
      reopen|reopening the|my cuts|wounds
      dig|digging my nails .. bleeds|blood|bleed
      carved .. my|into leg|arm|skin|thigh
      relapsed .. razor|blade|cutting
    `,
    plan: `
      jump|jumping|jumped|leap|throw_myself|throwing_myself|step|walk|walking off|from|in_front|infront|into|out .. bridge|roof|rooftop|building|window|balcony|cliff|train|traffic|tracks|overpass|cliffs|car|truck|bus|subway|platform|parking
      this is|will_be|may_be|might_be my .. last|final goodbye|good_bye|message|night|post|day|note|letter|words|farewell|text|evening|week
      my|the|a|written|wrote|writing|write goodbye|suicide|farewell|last note|notes|letter|letters .. my|to_my|for_my|is|are|ready|tonight|everyone|family|kids|parents|mom|mum|and
      wrote|written|writing|write|finished my|a|the suicide|goodbye|farewell|death note|notes|letter|letters ... pills|rope|goodbye|tonight|end|ready|kids|family|mom|gone|done
      suicide note|letter
      written|wrote the|my letters|notes ... pills|rope|ready|end
      saved|saving|collected|collecting|enough|bottle|stash|stashed|stockpil*|hoard*|take_all|took_all|swallow*|handful|all .. pills|tablets|meds|medication|sleeping_pills|painkillers|tylenol|paracetamol|xanax|insulin
      pills|meds|tablets .. counted|ready|lined_up|saved|to_end|to_overdose|to_die|so_i_never
      overdos* on|tonight|myself|again|to|and|with|seems
      @want to? .. overdos*|od
      i .. overdosed|overdose
      i|ive|have|got .. bought|tied|have|got|ready|found .. rope|noose
      rope|noose|gun .. ready|loaded|around_my|tied|in_my_mouth|to_my_head|is_in
      gun|pistol to|in|against my head|mouth|temple
      ive|i have|made .. plan to|for .. end|die|kill|my_death|it_all
      have|know|decided|picked|chosen|set|planned .. how|when|date|day|method ... die|end_it|kill|my_life|death|do_it|dead
      when|after|once|before im|i_am|i gone|dead ... take_care|look_after|forgive|remember|dont_cry|please|sorry|tell|dog|cat|find
      goodbye|good_bye|farewell everyone|everybody|world|all|cruel|forever|my_friends|my_family|mom|mum
      goodbye|farewell ... forgive_me|im_sorry|by_the_time|when_you_read|last
      giving|gave|given away all? my things|stuff|belongings|possessions ... die|gone|need|soon|longer|anymore
      wont|not|wont_be .. need .. where_im_going
      by the time you|anyone read|reads|see|find this|me
      tonight .. is|will_be the|my .. night|last|end
      im sorry .. everyone|mom|mum|dad|family ... cant|cannot|goodbye|end|gone|over
      see you|u on_the_other_side|in_the_next_life|in_another_life
      my will|affairs|funeral ... written|order|planned|before_i|ready|gone
      planning|planned|plan my own? suicide|death|funeral|end|exit
      cut|cutting|tie|tied|end .. lose|loose ends ... die|gone|before_i
      no one|nobody|noone can|will|could stop me now|anymore|tonight
      letter|letters|note|goodbye to|for each|everyone|every of? my? children|kids
      pills|tablets .. counted|saved_up
      i know which|what bridge|night|day|roof
      swallowed|took|taken everything|all_of_it|all_the .. cabinet|pills|tablets|house|had
      whoever|whomever|those_who finds|find me
      not|isnt|isn your|anyones fault ... goodbye|bye|sorry
      look|take after|care_of my|the|him|her|biscuit ... when|once|after im|i_am gone|dead
      my farewell video|note|post|letter
      engine on|running ... garage|closed|shut
      garage ... engine on|running
      wrong side of .. railing|rail|bridge|barrier
      stones|rocks in my .. pockets|coat|jacket
      picked|chose|chosen|set a date ... happy|calm|peace|relief|done
      how much it takes
      last thing|message i .. write
      read|reads this .. too late
    `,
  },
  exceptions: `
    die|dying|dead|died|dies|kill|kills|killed|killing .. of|from|with|by .. @laughter
    @laughter ... to death
    want to? die of|from|laughing|when
    dying|die to|for see|know|meet|try|go|a|some|the|my|this|hear|get|eat|visit|read|taste
    dying over here
    laugh* .. myself|die|dying|dead
    @other ... suicid*|commit*|kill*|took|hanged|hung|shot|end*|die|attempted|overdos*|died|goodbye|better_off_without
    suicid*|commit*|kill* ... @other
    @news ... suicid*|sucide|kill*|die|dead|overdos*|self_harm*|cut|jump*|cutting
    suicid*|self_harm|overdos* ... @news
    suicide squad|silence|prevention|rates|rate|bomber|hotline|awareness|doors|boys|mission|girls|season|statistics|run|burn|lane
    @no|never|not|dont want|wanna|ready|going|trying|afraid|scared .. to|of die|dying|be_dead
    afraid|scared|fear|terrified|worried|worry|anxious|panic|phobia .. of|about|that|im|to|i die|dying|death|might_die|will_die|going_to_die|gonna_die|overdos*
    thinking|think about|of dying|die .. my_hair|hair|it|blue|red|pink|shirt
    goodbye letter|note|party|email|card|speech|message .. team|work|colleagues|coworkers|class|boss|job|school|office|house|students
    goodbye|farewell everyone|all ... retire*|holiday|vacation|job|new_school|college|moving
    dont|not|without .. end|ending up
    live and let die
    die another day|hard|hards|antwoord|with_a_smile|for_you|young
    born to die
    to die for
    wake|waking up .. early|so_early|at|before|for_work|for_school|to_that|to_this_noise|late|on_monday|mondays
    cut|cutting my|me hair|finger|nails|self_some_slack|losses|hours|budget|some
    cut|cutting|slice|burn|burned|burnt|hit|scratch* myself|my .. cooking|shaving|accident*|oven|kitchen|tea|coffee|sun|stove|iron|paper|thorn|gardening|bike|on_a_nail|chopping|hand_on|toe|tongue
    burn|burned|burning myself|me out
    kick*|beat*|hit* .. myself up|for_forgetting
    hurt|injur* myself|my_self .. at|playing|running|gym|football|skiing|training|falling|cycling|lifting|in_the_gym|yoga
    punish|starve|starving myself .. diet|gym|marathon
    kill|killing myself .. work*|at_the_gym|gym|study*|laugh*|for_forgetting|to_finish|over_a|with_this_diet
    sleep forever .. on_this|in_this|bed|weekend|mattress|after
    want it|this to? be over|end .. already_i_want_holiday|exam|exams|semester|winter|week|meeting|shift|war
    want .. meeting|exam|exams|semester|winter|week|shift|class|lecture|war|pandemic|school_year|workday|movie|heat|lockdown ... end|be_over|over|stop
    killing me softly|with
    die* hard
    disappear into|in the|a|my mountains|woods|book|forest|nature|novel|music|cabin|bed
    disappear|vanish .. on|for holiday|vacation|weekend|a_week|the_weekend|few_days
    ready to end this day|week|meeting|shift
    tired of life in|here|admin
    done with life admin
    going to? end this meeting|call|conversation|day|shift|week|relationship|subscription
    jump|jumping into|in|from|off|out .. pool|lake|water|sea|conclusions|bed|plane_with|parachute|bungee|diving_board|car_and_drive
    walk|walking into|from|off .. traffic_jam|stage
    step out|off .. car|bus|train_and|bus_and
    gun|guns .. game|movie|range
    dont .. die on me
    phone|battery|laptop|car .. die|died|dying|dead|about_to_die
    relapse .. article
    song|album|track|band ... suicid*|die|kill*|dead|goodbye|unalive|disappear
    listening|listen to ... die|kill*|suicid*|dead|goodbye|cut*|disappear|end
    watched|watching|movie|film|series ... suicid*|die|kill*|dead|cut*|jump*
    in_this_game|game|boss_fight|level|minecraft|elden_ring ... kill*|die
    die|kill* ... in_this_game|boss_fight|in_minecraft|in_elden_ring
    not|isnt|arent|never suicidal
    never|wouldnt|wont|not hurt|harm|cut|kill myself
    thesis|paper|essay|dissertation|shift|volunteer*|seminar|lecture|training|workshop ... self_harm|suicid*|overdos*
    end it with him|her|them|my|this
    goodbye everyone .. thanks|thank
    disappear|vanish into|under
    brothers|sisters|fathers|mothers|friends|cousins|sons|daughters overdose|suicide|attempt
    better|beter off without .. subscription|meetings|it|them|sugar|coffee|him|her|phone|car|job|that|these
  `,
};
