using System.Text.RegularExpressions;

namespace HipBot.Engine.Chat.Asking;

/// <summary>What people type instead of pressing a button below the question about a warning sign.</summary>
internal static partial class YesOrNo
{
    /// <summary>The detail of the button that is meant; null where none is.</summary>
    public static string? Read(string text) => text switch
    {
        _ when Yes().IsMatch(text) => TriageReplies.Yes,
        _ when No().IsMatch(text) => TriageReplies.No,
        _ when Unsure().IsMatch(text) => TriageReplies.Unsure,
        _ => null,
    };

    [GeneratedRegex(@"^\W*(y|ya|yes+|yep|yeah|yup|yea|aye|i (do|am|have|did)|it (is|does|has)|there is|correct|right|true)( (i|it|there|they) (do|does|am|is|are|have|has|did))?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^\W*(n|no+|nope|nah|none|neither|not at all|nothing like that|no (i|it|there|they) (do|does|did|have|has|am|is|are)( not|n['\u2019]?t)?|i (do not|don['\u2019]?t)|no,? (none|nothing)( of (that|those|these))?|false)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex No();

    [GeneratedRegex(@"^\W*(maybe|perhaps|not sure|i('?m| am) not sure|unsure|i (do not|don['\u2019]?t) know|dunno|idk|a (bit|little)|sort of|kind of|sometimes|possibly|hard to (say|tell))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unsure();
}
