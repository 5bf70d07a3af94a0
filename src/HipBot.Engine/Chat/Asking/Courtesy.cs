using System.Text.RegularExpressions;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Texts;

namespace HipBot.Engine.Chat.Asking;

/// <summary>What is said only out of courtesy gets a kind word, not a search.</summary>
internal static partial class Courtesy
{
    /// <summary>The reply to a greeting or to thanks; null where a text is more than that.</summary>
    public static ChatReply? ReplyTo(string text) => text switch
    {
        _ when Greeting().IsMatch(text) => new ChatReply(ReplyText.OfParagraphs(
            "Hello! Ask me about hips, low backs or exercises in your own words, for example: why do my hip flexors always feel tight?",
            "/help shows all that I can do."))
        {
            Buttons = [ChatButton.Of(new ButtonToken(BrowseFeature.Family), "Exercises")],
        },
        _ when Thanks().IsMatch(text) => new ChatReply(ReplyText.OfParagraphs("You are welcome. Ask again whenever you like.")),
        _ => null,
    };

    [GeneratedRegex(@"^\W*(h(i|ello|elo|ey|iya|eya|owdy)|yo|hallo|greetings|good (morning|afternoon|evening|day)|morning|evening|hi there|hey there|hello there)( (hip ?bot|bot|all|everyone|guys|folks))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Greeting();

    [GeneratedRegex(@"^\W*((ok(ay)?|great|perfect|lovely|good|nice|brilliant|awesome|cool),? )?(many |much )?(thanks?|thank you|thank u|thankyou|thx|ty|cheers|ta|much appreciated|appreciated?|good bot|bye|goodbye|good night|ok(ay)?|great|perfect|nice|cool)( (you|a lot|a bunch|so much|very much|again|loads|hip ?bot|bot|mate|for (the|your) help|for that|for this))*\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Thanks();
}
