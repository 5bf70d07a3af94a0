using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Feedback;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.Chat.Asking;

/// <summary>The buttons that lead to topics, exercises and routines, and those below them.</summary>
internal static class ItemButtons
{
    /// <summary>The action of a button that opens a topic, exercise or routine.</summary>
    public const string Open = "item";

    private const int MostRelated = 4;
    private const int MostNear = 3;

    /// <summary>What is said where a button leads to something that the library no longer holds.</summary>
    public static readonly ChatReply IsGone = new(ReplyText.OfParagraphs("I no longer have that. Send /topics to see what there is, or ask me in your own words.")) { IsPrivate = true };

    /// <summary>A button that opens an item.</summary>
    public static ChatButton Of(string id, Library library) => ChatButton.Of(new ButtonToken(Open, id), library.NameOf(id) ?? id);

    /// <summary>The buttons below an item that is shown.</summary>
    public static IReadOnlyList<ChatButton> Below(string id, Library library, AnswerDetail detail)
    {
        var topic = library.Topics.GetValueOrDefault(id);
        var exercise = library.Exercises.GetValueOrDefault(id);
        return
        [
            .. topic is { OffersSet: true } ? [MoveQuestions.Button] : (ChatButton[])[],
            .. topic is not null && !detail.HasFlag(AnswerDetail.Longer) && !topic.LongAnswer.IsEmpty ? [ChatButton.Of(new ButtonToken(AskFeature.More, id), "Tell me more")] : (ChatButton[])[],
            .. topic is null ? [WalkFeature.ButtonFor(id)] : (ChatButton[])[],
            .. (topic?.Related ?? []).Take(MostRelated).Select(related => Of(related, library)),
            .. (topic?.Near ?? []).Take(MostNear).Select(near => Of(near, library)),
            .. (exercise?.Easier ?? []).Select(easier => ChatButton.Of(new ButtonToken(Open, easier), $"Easier: {library.NameOf(easier)}")),
            .. (exercise?.Harder ?? []).Select(harder => ChatButton.Of(new ButtonToken(Open, harder), $"Harder: {library.NameOf(harder)}")),
            .. FeedbackFeature.ButtonsFor(id),
        ];
    }
}
