/** What only sounds like it: hyperbole, news, titles, grief, what is over, what is said of others. */
export const nearMisses = `
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
  ago|used_to|teenager|back_then|there_was_a_time|at_nineteen|at_sixteen ... die|dying|live|kill*|suicid*|cut|end_it ... now|today|tonight|these_days|glad
  years|year clean|free from|of self_harm|cutting|sh
  years|year since|without .. self_harm*|cut|cutting|hurt
  suicidal at nineteen|sixteen|twenty|fifteen|eighteen|seventeen
  no thoughts|plans|intention of|to hurting|hurt|harming|killing|dying|end*
  never wanted to die
  not that .. i dont want to live
  asked .. suicidal thoughts .. dont|no
  she|he|roommate|boyfriend|girlfriend|brother|sister|son|daughter|friend said|says|told_me|wrote|hinted .. he|she|they wants_to_die|doesnt_want_to_live|want_to_die|wanted_to_die|wants_to_end
  brother|sister|son|daughter|friend|roommate|boyfriend|girlfriend says|said .. wants to die
  after|survived an overdose
  cut my own fringe|hair
  razor burn
  want to end it the|this .. contract|subscription|lease
  ending my subscription|contract|membership
`;
