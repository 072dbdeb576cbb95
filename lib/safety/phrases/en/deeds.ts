import type { PhraseFile } from '../file';

/** Words for doing it: slang, self-harm, plans and goodbyes. */
export const deeds: Pick<PhraseFile['phrases'], 'slang' | 'selfHarm' | 'plan'> = {
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
    @want|gonna|might|may|imma|ima|will|id .. un_alive|unalive|kms|kysm|off_myself|neck_myself|rope
    imma|ima|gonna|finna .. off|end|kill myself|me|it_all
    s_cidal|suicdal|siucidal|sucidal|scidal
    log|logging|sign|signing off|out .. life|irl|permanently|earth|existence|for_good_irl
    uninstall|uninstalling|deleting|delete|cancel|cancelling .. life|my_life|existence|my_character
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
    i|ive|have cut again|tonight|last_night
    clean .. last_night|tonight|yesterday .. cut|relapsed|hurt
    been|started|keep|kept|back_to|still cutting again|most_nights|every_night|this_week|tonight
    hurting|harming|hurt|harm myself
    cant stop thinking .. razor|blade|cutting|scissors
    thinking about|of the? razor|blade|cutting_myself
    blade|razor .. out|drawer|hand ... instead|enough|please|again|looking
    fists|fist|punch|hit|hitting|bang .. on|in my own? head|face|stomach|legs
    bruised|bruising|bruise my own? .. legs|arms|body
    tearing|tear|picking|dig my skin ... bleed|blood|raw
    make|makes|making myself sick|bleed|throw_up ... hate|punish|body
    deserve to be hurt|the_pain|pain|to_bleed|to_suffer
    punish my body|skin
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
    by the time you|anyone|someone|they read|reads|see|find|hear
    after tonight|friday|saturday|sunday|tomorrow|this_weekend .. ill_be_gone|wont_hear_from_me|need_to_worry_about_me
    last|final day|night|week|weekend|birthday|christmas .. on_earth|of_my_life|alive
    goodbyes .. said|courage|ready|done
    @want|going|gonna|plan to .. jump .. bridge|roof|cliff|train|balcony|window
    think|thinking|thought about|of stepping|jumping out_there|off_the|off_a|in_front|out_in_front
  `,
};
