using System.Text.RegularExpressions;
using HipBot.Engine.Answers;

namespace HipBot.Engine.Chat.Asking;

/// <summary>A short question that means what was spoken of last: "and how often?", "why?".</summary>
internal static partial class FollowUp
{
    private const int MostWords = 6;

    /// <summary>From this confidence on a short question is one of its own.</summary>
    private const double Certain = 0.8;

    /// <summary>Whether a question may be one.</summary>
    public static bool IsOne(string question) =>
        question.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && Begins().IsMatch(question.Trim());

    /// <summary>Reads a question with what was spoken of last; null where more of that is meant.</summary>
    /// <param name="question">The question.</param>
    /// <param name="item">The id of what was spoken of last.</param>
    /// <param name="adviser">What the bot knows.</param>
    public static AskOutcome? Read(string question, string item, Adviser adviser)
    {
        var alone = adviser.Ask(question);
        if (alone is AskOutcome.Triage or AskOutcome.Answer { Best.Confidence: >= Certain })
        {
            return alone;
        }

        // What is asked for beside the topic may be a topic of its own ("how often?" after "what is a hip airplane?").
        var together = adviser.Ask($"{adviser.Library.NameOf(item)} {question}");
        return together is AskOutcome.Triage || (together is AskOutcome.Answer answer && answer.Best.Id != item) ? together : null;
    }

    [GeneratedRegex(@"^((and|but|so|ok(ay)?|then)\b.*|why|why (not|is that|so)|how (often|long|much|many|so|come)\b.*|when|more|tell me more|what else|go on|explain( that| it)?|really|what about (it|that|this)|is (it|that|this)\b.*|does (it|that|this)\b.*|can i do (it|that|this)\b.*|how do i do (it|that|this))[ ?!.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Begins();
}
