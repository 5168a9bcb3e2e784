package answer

// english is what people answer in English.
var english = []phrases{
	{yes, anywhere, strict, `
		[yes] im in · im going · im coming · ill be there · we will/ll be there · well be there · ill come/attend/join
		i will come/attend/join/be_there · i can make it · im attending · im joining · were in · were coming · were going
		i am going/coming/attending/in · we are going/coming/attending/in · going · ill make it`},
	{yes, whenAsked, loose, `
		im in for it/{day}/this/sure · see you [on] {day} · see you all/guys there/then · count me/us in · sign me/us up
		put me down · count on me/us · see you/ya there/then · ill see you there · wouldnt miss it · wont miss it
		wouldnt miss it for the world · im going to be there · were going to be there · im definitely going/coming/in
		ill definitely be_there/come/join · ill be joining/attending/coming · we will attend/join · will be there
		will attend/join · i would not miss it · happy/glad/delighted/pleased to {come} · id be happy/glad/delighted to {come}
		ill/well/i_will/we_will {pop} · happy/glad/delighted to {pop}
		[there_is/theres] no way im/id/ill missing/miss {this}/it
		[im/i_am] not [going_to] miss/missing {this}/it
		[i] wouldnt/would_not/would_never/cant/cannot/couldnt miss {this}/it
		i cant not {come} · [i] never miss {this} · [id/would] hate to miss {this}/it
		ill/well/i_will/we_will be able to {come} · glad i can {come}
		save/keep/reserve/hold me/us a/one spot/seat/place · put/add my/our name/names [down] [on_the_list/to_the_list]
		[just] confirming [my/our] attendance/participation
		[id/i_would] like/want/wanted to confirm [my/our] [attendance/participation/place/spot]
		looking forward to it · i managed to move · im on my way`},
	{yes, whenAsked, strict, `
		i can {come} · i can do [that/it/thursday] · i can · we can {come} · we can · [i/we] confirm
		i confirm [my] [attendance/participation] · confirming · confirmed · attending · coming · joining · yes going · in
		[yup/yes/yep] in · add me · put me on the list · add me to the list · book me in · i accept · i/we plan to {come} · im/were planning to {come} · planning to {come} · works for me
		that works [for_me] · im free · im available · i am coming · ill go · yes i will · i will · we will · on my way
		me too im in · im up for it · up for it · yes im coming`},
	{yes, byItself, strict, `
		yes · yes yes · yep · yup · yeah · yea · ya · yes please · yes sure · sure · sure thing · of course · ofc · definitely
		absolutely · certainly · for sure · me too · same here · with pleasure · gladly · why not
		totally · surely · you bet · aye · okay yes · yes of course · yes definitely · yes absolutely · sounds good count me`},
	{no, anywhere, strict, `
		[sorry] [i] cant make it · i cant make it [this_time] · i cant · i cant {come} · i cant attend/come/join/go
		cant {come} · im not going/coming/attending · not going · not coming · i wont be able to {come} · i wont make it
		i wont be there · wont be able to {come} · wont make it · were not going/coming · we cant {come}
		i am not going/coming · i am not able to {come} · im not able to {come}`},
	{no, whenAsked, loose, `
		[im/i_am] not/un available · [im/i_am] unavailable · no can do · i wont be able to · wont be able to · count me out
		unable to {come} · not able to {come} · wont be there · wont be attending/joining · cant this time · i cant this time
		not this time · cant do {day}/that/it · i cant do {day}/that/it · maybe next time · hopefully next time
		see you next time · have to pass · gotta pass · ill pass · ill have to pass/miss/skip · i have to miss/skip/pass
		going to miss · ill miss this/it · must decline · i must decline · i have to decline · i decline · have to cancel
		i have to cancel · need to cancel · doesnt work for me · that doesnt work · not possible for me · impossible for me
		[im] sitting {this} out · [im] skipping {this} · {must} sit {this} out · {must} skip/miss/sit_out {this}/it
		sorry/sad/gutted to miss {this}/it · sorry/sad/gutted ill miss {this}/it
		[im] giving {this} a miss · {must} give {this} a miss
		take/remove me/us [off/from] [of] the list · take/remove my/our name off/from the list · scratch/strike me off
		[i] cant do {days} · {days} dont work [for_me/for_us] · [i] cant make {day}/{days}/that_day/that_date/the_date
		cant anymore · i can no longer {come} · no longer able · take me off`},
	{no, whenAsked, strict, `
		i dont think i can [{come}] · i dont think ill [{come}] · i dont think so · dont think so · im out · i wont
		next time · another time · cant · i cant sorry · cant sorry · no i cant · nope cant`},
	{no, whenAsked, last, `so [its] [a] no [from_me] · so [ill/i_will] pass`},
	{yes, whenAsked, last, `so [its] [a] yes [from_me]`},
	{signoff, whenAsked, strict, `
		can/could you [please] take/remove me/us off/from the list · can/could you [please] take me off
		can/could you [please] take/remove my name off/from the list`},
	{signup, whenAsked, strict, `
		can/could you [please] add me/us [to_the_list] · can/could you [please] put me/us down/on_the_list
		can/could you [please] sign me/us up · can/could you [please] count me/us in
		can/could you [please] save/keep/reserve me/us a spot/seat/place`},
	{meant, whenAsked, strict, `
		was/were going/planning/hoping/supposed to {come} · had planned/hoped/meant to {come}`},
	{no, byItself, strict, `
		no · nope · nah · no thanks · no thank you · not me · pass · sadly no · afraid not · im afraid not · unfortunately not
		unfortunately no · no sorry · [my/with] regrets · [i] wish i could [{come}]`},
	{busy, whenAsked, loose, `
		{im} in court · {im} on shift/call/duty · {im} down with · {im} stuck at work · [{have}] [a] clash/conflict
		[{have}] another/a/other meeting/appointment/doctors_appointment/dentist_appointment/commitment/engagement/event/class/shift/flight/call/training
		[{im}] traveling/travelling that/this day/week · {have} to work · {have} work · {have} class · {im} traveling/travelling/away/working/abroad
		{im} on holiday/vacation/leave · {im} out of town/office · {im} in class · {im} at work · {im} sick/ill/unwell
		on holiday · on vacation · {im} in another meeting · {im} double booked · im teaching · already booked
		prior commitment · {im} already booked/committed`},
	{excuse, whenAsked, free, `i have · i work · my · i am · im · ive · i had · theres · got`},
	{regret, byItself, strict, `
		unfortunately · sadly · im afraid · i am afraid · what a pity · oh no · too bad`},
	{maybe, whenAsked, strict, `[im] not sure if · ill/well try · i will try · will try`},
	{maybe, anywhere, strict, `
		maybe · perhaps · maybe ill {come} · maybe i can · [im] not sure if i can {come} · not sure i can {come}`},
	{maybe, whenAsked, strict, `
		[i] cant/cannot guarantee/promise [it/anything] · no guarantees/promises · [its] [still] up in the air
		pencil me in · [i] might/may/could [be_able_to] {pop}
		[i] should be fine/ok/okay/good/free · not sure [yet] · im not sure [yet] · i think so · i think i can
		i guess so · i guess · i hope so · hope so · probably [yes]
		possibly · likely · most likely · tentative · tentatively · it depends · depends · hopefully [yes]
		i cant commit/promise · may join/come/attend · [i] should be able to [{come}] · i should be there
		can probably {come} · might · i might [be_able_to] [{come}] · might {come} · might be able to [{come}]
		may be able to [{come}] · i may [be_able_to] [{come}] · i could maybe · could be · tbc · tbd · to be confirmed
		[i] dont know [yet] · idk · not certain · let me check · ill check · need to check · i need to check · let me see
		let me get back · ill get back to you · ill let you know · will let you know · ill confirm [later/tomorrow]
		will confirm [later/tomorrow] · confirm later · ill see · well see · lets see · waiting to confirm · unsure`},
	{maybe, whenAsked, loose, `
		ill/well/will try to {pop} · hoping to {pop} · ill/well try to {come} · ill try my best · will try to {come}
		trying to {come} · ill do my best · will do my best
		doing my best · hoping to {come} · i hope to {come} · hope to {come} · i hope i can · hope i can`},
	{maybe, whenAsked, free, `depends on/if/whether/how/when · it depends on/if/whether/how/when · depending on`},
	{doubt, whenAsked, strict, `i think · i believe · i guess · i suppose · probably · i think ill · i hope`},
	{ifs, whenAsked, free, `
		assuming · so long as · on condition · only if · if i · if · if my · if we · as long as · unless · provided
		if possible · if time · if work`},
	{could, whenAsked, strict, `ill {come} · be able to {come}`},
	{wish, whenAsked, strict, `
		id/would love to [{come}] · i would love to [{come}] · id/would like to {come} · i would like to {come}
		i want to {come} · would have loved to {come} · love to {come}
		love to · interested in attending/joining/participating · i am/im interested`},
	{late, anywhere, strict, `
		running [a] [bit/little] late · im running [a] [bit/little] late · ill be [a] [bit/little/few] late · ill be # late
		ill be a few minutes late`},
	{late, atDoor, strict, `
		joining/coming/arriving in # · be there in # · ill be there in # · ill join in # · there in #`},
	{late, whenAsked, strict, `
		{tramo-en} in/late/later/after/into_it · about/around/like ## in/late · halfway [through/in] · half way through
		midway [through] · [a] [bit/little] after the start/beginning/opening · [in] from/at half past`},
	{late, whenAsked, free, `
		joining/coming/arriving/join/come/ill_join/ill_arrive/ill_come/might_be/may_be/will_be/be/ill_be/i_will_be/well_be [a] [bit/little/few] [minutes/min/#] late/later
		# late · late · [a] bit/little late · a few minutes late · late start · ill join/come/arrive at/around/after/from #
		joining at/around/after/from # · from # · after # · i can join after/from/at # · start without me · ill join late
		will join late · wont make the start · miss the start/beginning`},
	{partial, whenAsked, free, `
		leaving [a] [bit/little] early
		[ill] [have/need/got] [to] leave/go/drop_off/drop/head_off [a] [bit/little] early/at_#
		i have/need to leave/go/drop_off early/at_# · ill have/need to leave/go/drop_off early/at_# · i must leave early/at_#
		for/only/just/only_for/just_for/only_there_for/there_for [the] first/last ##
		[have/need/got] to duck/drop/dip/head/slip out/off early
		can/will only make/do the first/second/last half/hour/part/##
		[i] can do/make/stay [for] the first/last half/hour/part/##
		[i/ill] can/will only stay/join/attend/be_there/come · only stay/join · can stay · for the first/last # · for #
		for an hour/half_an_hour · [only] [for] [the] first/second/last half/hour/part/half_hour · only # · just for #
		only for a bit/while · for a bit/while · until # · till # · only until #
		cant stay [the_whole_time/until_the_end/for_all_of_it/long] · partially`},
	{with, whenAsked, free, `ill bring · bringing · i will bring · together with · im bringing`},
	{with, byItself, free, `with · along with · plus`},
	{others, whenAsked, strict, `
		[also/definitely] can/can_come/can_go/can_attend/can_join/will_represent_us/will_represent_me/will_replace_me/will_cover_for_me/is_replacing_me
		[also] is/are coming/going/attending/joining · will [also] come/go/attend/join/be_there/be_coming/be_joining
		is/are coming/going/attending instead [of] [me] · will come/go/attend/join instead [of] [me]
		is/are coming in my place · will be_there/go/come/attend in my place · comes in my place · add/please_add · sign up
		im sending · ill send · sending`},
	{instead, whenAsked, strict, `from our/my team/organisation/organization · on our behalf · for us · along · with me · instead · instead of me · in my place · for me · on my behalf · to the list`},
	{party, whenAsked, strict, `
		# of us · there will/ll be # of us · therell be # of us · there are # of us · # of us are coming · were # · we are #
		we will/ll be # · well be # · # people · # persons · # places · # seats · # from · + #`},
	{heads, whenAsked, strict, `people · persons · of us · places · seats`},
	{onBehalf, whenAsked, free, `on behalf of · representing`},
	{comes3, whenAsked, strict, `
		confirms [its/our/their] [attendance/participation/presence] · will be there/present/represented · is in
		is coming/attending/joining/going`},
	{here, atDoor, strict, `
		here · here now · joining now · im here · i am here · were here · just joined · joined · im in the room · just arrived
		arrived · im online · im connected · present · just got in · got in`},
	{polite, anywhere, free, `
		hi [all/everyone/there/team/folks] · hello [all/everyone/there/team] · hey [all/everyone/there]
		good morning/afternoon/evening [all/everyone] · thanks [all/everyone] · thank you [all/everyone] · thank you so much
		thanks so much · sorry · so sorry · im sorry · apologies · my apologies · many thanks · thanks a lot · please · cheers
		greetings · best · regards · hugs · all · everyone · folks · team · lol · ha · take care
		have a nice/great day/one`},
	{small, anywhere, free, `
		from/on our/my side/end · turns out [that] · it turns out [that] · after all · tbh · to be honest · honestly
		i · we · also · too · so · well · oh · actually · and · then · just · really · for me · this time · definitely · ok
		okay · on second thought`},
	{praise, whenAsked, free, `
		great · awesome · nice · cool · wonderful · perfect · excellent · lovely · amazing · sounds good/great/lovely
		looks great/good · great topic/idea/initiative · good idea/topic · brilliant · fantastic · congrats · congratulations
		exciting · cant wait · so excited · thanks for organizing/organising/inviting_me/the_invite/the_invitation
		thank you for the invitation/inviting`},
	{when, whenAsked, free, `
		[with] [my] camera/video/mic off · no camera/mic/video/audio [today] · on mute · muted · off camera
		from my/the phone
		on my phone · today · tomorrow · now · like/as {last} · on/this/next {day} · {day} · that day
		that morning/afternoon · at # · at that time · this week
		tonight · this time`},
	{there, anywhere, free, `
		there · to/at/for this [one/time] · to/at/for the meeting/session/gathering · with you [all] · on zoom · online
		it · for it`},
	{from, whenAsked, free, `
		greetings/hugs/regards/love/hello/hi from · thanks for · thank you for · sorry about · calling from
		speaking from · because of · due to`},
	{but, anywhere, free, `but · however · except`},
	{because, anywhere, free, `because · cause · since · as im · coz`},
	{though, anywhere, free, `although · though · even if`},
	{earlier, whenAsked, free, `{last} · the other day/week`},
	{sub, whenAsked, strict, `
		wants/want/wanted to know if/whether/how/when · asks/asked/asking/wonders/wondering if/whether
		is/are/was asking/wondering if/whether · asked/asking me if/whether · how · that · you · they · he · she
		someone · anyone · which`},
	{or, whenAsked, strict, `or`},
	{nothing, whenAsked, free, `
		[im/i_am] going/heading/leaving now/off · ill/well hop/jump/get on a/another call · i couldnt {come} yesterday
		noted · got it · received · understood · roger · will share · ill share · i can share · i can help · i can send
		i can see · i can hear · i cant open/see/hear/find/access/believe/wait · cant open/see/hear/find/access/believe
		cant wait to · cant access · im going to · i am going to · im in a/the · im in meeting · here is · here are · heres
		here you · here it · will read · ill read · ill look · ill send · ill forward · i have a question · quick question
		not received · interesting · im in favor/favour · im not sure what · in my · in the · in a`},
}
