import type { PhraseFile } from '../file';

/** Words for not wanting to live: said outright, and said around it. */
export const wishes: Pick<PhraseFile['phrases'], 'direct' | 'indirect'> = {
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
    all i want .. is to be dead|die|not_exist
    all i can|could think .. is|was .. die|dying|dead|end_my_life|my_life_to_be_over|be_over|want_to_die
    @want|wish my|this? life to? be|is|was|were over|finished|done|ended
    @want to? end everything|myself|this_life
    hate|hating being|that_im|that_i_am alive|still_alive|still_here
    hate that i survived|woke_up|lived
    wish|wished|wishing i|that .. were|was|am dead|not_alive|gone
    wish i werent|wasnt alive|here_anymore|around_anymore
    no wish|desire|will|intention to .. live|be_alive|survive|see_another
    not wanting|willing to live|be_alive|exist|be_here_anymore
    thoughts of not wanting|being
    being|staying alive .. punishment|torture|unbearable|pointless|too_much
    not|stop|stopped|quit existing|being_alive
    dont .. think i deserve to .. alive|live|exist
    would be|rather .. if i died|was_dead|were_dead
    solved|easier|simpler|better if i was|were|am dead|gone_for_good
    courage|guts|nerve to end|kill|do it|myself|my_life|die
    hoping|hope|pray|praying not|i_dont|i_wont to? survive|make_it_through|wake_up
    rather not be a person|alive|here_anymore|living|anyone
    cant|cannot|dont_want_to live with this|the|myself shame|guilt|pain|anymore|myself
    fighting|trying|struggling to stay alive
    voices .. tell|telling|told me to .. jump|die|kill|end|do_it|hurt
    end me i|im|world|please
    not safe from myself
    thoughts|thinking|ideas of|about taking|ending my
    want out of .. life|being_alive|living
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
    dont|do_not|cant see myself .. next_year|by_next|at_thirty|being_here|around
    nothing left|more to live_for|stay_for|keep_me_here|hold_me_here
    nothing|whats|what_is keeping|holding me here|alive
    only|one reason im|i_am still|not here|alive|dead
    only|just reason i dont|havent do_it|done_it|end_it
    take|taking|wasting up? .. space .. oxygen|air
    relieved|relief|happier|better if i were|was|am gone|dead|no_longer|not_here
    wouldnt|would_not mind .. not waking|to_wake
    would be|id_be fine|grateful|glad|happy|okay|ok .. not_waking|if_i_died|not_wake|never_woke
    fine .. if i died|never_woke|didnt_wake
    i wont|will_not be around|here .. much_longer|by_then|for_it|to_see
    god|lord|universe .. take|takes|took me home|early|instead|now|tonight|away|with
    picture|imagine|picturing|imagining my own funeral|death
    stopped|dont|not look|looking both ways
    could|would|might disappear|vanish|be_gone .. nobody|no_one|noone ... care|notice
    world|everyone|they .. dont|doesnt|wouldnt need|miss me
    tired|exhausted of being|staying alive|on_earth
  `,
};
