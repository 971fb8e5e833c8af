#include "server/sample/SampleLanguage.h"

namespace contactdesk::sample
{

std::vector<SampleTalk> englishTalks()
{
    return {
        {"<Hi, is there anything free on {day} afternoon?",
         ">Hello {first}, {agent} here 👋 One moment, I'm looking.",
         ">On {day} I have *{time}* or *16:15*.", "<{time} is perfect",
         ">Booked! See you on {day} at {time}.", "<Thank you so much 🙏"},
        {"<Where is my order {order}? The tracking page hasn't changed since {day}.",
         ">Sorry about the wait, {first}. I'm asking the courier.",
         ">It is in the depot and goes out on {day}. You can follow it here: {link}",
         "<Great, thanks", "<It arrived 🎉 everything in one piece!", ">Lovely to hear. Enjoy it!"},
        {"<I'd like to return one of the lamps from {order}.",
         ">Of course. May I ask what is wrong with it?",
         "<@image The shade came cracked, see the photo",
         ">Oh no, that shouldn't happen. I'm sending you a label.",
         ">@document Your return label for {order}", "<Do I have to print it?",
         ">No, showing the code at the counter is enough.", "<Perfect 👍🏽"},
        {"<Could you send me the invoice for {order} again? My accountant lost it 🙄",
         ">Here you go, {first}.", ">@document Invoice {order}, {price}",
         "<That was quick. Can you put our VAT number on it?",
         ">Sure. Please write it here, *exactly* as it should appear.", "<GB 123 4567 89",
         ">Done, a new one is on its way by e-mail."},
        {"<Are you open on {day}?",
         ">Yes, from 9:00 to 18:00, and there's parking behind the house.", "<👌"},
        {"<@audio ",
         ">Thanks for your message, {first}. I listened to it: you'd like to move your "
         "appointment, right?",
         "<Yes sorry, I was driving. Can we do {day}?",
         ">No problem:\n- {day}, {time}\n- {day}, 17:30\nWhich one suits you?",
         "<The first one please", ">Moved. The old slot is released."},
        {"<Hello, your e-mail says that my card was declined. It was fine yesterday.",
         ">Hi {first}, that sometimes happens when the bank wants to check. You can simply try "
         "again: {link}",
         "<Now it worked", ">I can see it too, {price} received. Thank you!",
         "<Sorry for the trouble", ">No trouble at all 🙂"},
        {"<Do you have the walnut table in 180 cm?",
         ">We do, one is left in the shop and three in the warehouse.",
         ">@image This is the one by the window", "<Gorgeous 😍 what would delivery cost?",
         ">{price} to the kerb. With carrying up and assembly it is 45 more.",
         "<Ok, let me measure again and talk to my partner.\nI'll write tomorrow.",
         ">Take your time. I'll hold it for you until {day}."},
        {"<STOP sending me offers please",
         ">Understood, {first}. I've taken you off the offers. You will still hear from us about "
         "orders.",
         "<Thanks"},
        {"<Hi, the code for the door doesn't work", ">Which one do you see on your screen?",
         "<@image ", ">That one was for last week. The new one is in your account: {link}",
         "<I'm in. Thanks a lot, you saved my evening",
         ">Glad it worked. Your {order} is on the shelf to the left, with a *yellow* label."},
        {"<Is {agent} there today?", ">Speaking! What can I do for you?",
         "<Just wanted to say that the fitting went really well. My mother is over the moon 🌙❤️",
         ">You've made my day, {first}. Say hello to her!", "<Will do!"},
        {"<I have a question about the warranty of {order}",
         ">Sure. It's two years from the day of delivery, five on the motor.",
         "<The motor makes a noise, like a *click* every few seconds",
         ">Could you record it for a moment?", "<@audio ",
         ">That's the limit switch. A technician can come on {day} at {time}, free of charge.",
         "<Yes please. Ring at \"Whitfield\", not at the number",
         ">Noted. He'll call half an hour before."},
        {"<good morning", ">Good morning {first}! How can I help?", "<wrong chat sorry 😅",
         ">Happens to all of us."},
        {">Hello {first}, a small reminder: your appointment is on {day} at {time}. Reply *C* to "
         "confirm or *R* to move it.",
         "<C", ">Thank you, see you then!"},
        {">Hi {first}, this is {agent}. We tried to deliver {order} but nobody was at home. When "
         "should we come again?",
         "<Oh no I was in the garden 🙈 any day after 5", ">{day} between 17:00 and 19:00?",
         "<yes great", ">It's in the book. If something comes up: {link}"},
        {"<Can I pay in three parts?",
         ">You can. Three times {price}, no interest. The first is due when you order.",
         "<And if I want to pay the rest earlier?", ">Any time, with two clicks in your account.",
         "<Good. Then let's do that."},
        {"<The reference in my confirmation is "
         "ReferenceForTheInsuranceCompanyOfTheSecondHouseholdMember-2026-11-0004711, is that "
         "right?",
         ">It is 😄 long, but right. The insurer asks for it like that.", "<ok then I copy it",
         ">Please do, and send them our certificate as well.", ">@document Certificate", "<👍"},
        {"<How was your weekend?", ">Rainy, so I finally tidied the cellar. Yours?",
         "<Same here ☔️ Anyway, about {order}: can you add two more of the small ones?",
         ">Added. The total is now {price}. It will all come together on {day}.", "<Star ⭐️"},
    };
}

} // namespace contactdesk::sample
