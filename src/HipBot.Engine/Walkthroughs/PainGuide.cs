using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>How much pain is acceptable: the short answer of a topic.</summary>
internal static class PainGuide
{
    private const string Topic = "pain-scale-during-exercise";

    /// <summary>The guide; null where the library has none.</summary>
    public static TextBlock? Of(Library library, string? label = null) => library.Topics.TryGetValue(Topic, out var guide) ? new TextBlock.Quoted(guide.ShortAnswer, label) : null;
}
