using System.Globalization;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;

namespace HipBot.Engine.Walkthroughs;

/// <summary>The walk that a press belongs to, or why it belongs to none.</summary>
/// <param name="Walk">The walk of the person who pressed; null where the press belongs to none that runs.</param>
/// <param name="DrawnFor">The step that the button was drawn for.</param>
/// <param name="Refusal">What is said where it belongs to none.</param>
internal sealed record PressedWalk(Walk? Walk, int DrawnFor, ChatReply Refusal)
{
    /// <summary>Finds the walk. One that nobody went on with for a day is ended here.</summary>
    public static async Task<PressedWalk> FindAsync(IWalks walks, ChatCall call, CancellationToken cancellationToken)
    {
        var isGroup = call.Input.Place == ChatPlaces.Group;
        var walk = await walks.FindAsync(call.Input.Person, call.Input.Chat, cancellationToken);
        var (tag, step) = Read(call.Token!.Detail);
        if (walk is null || (walk.Tag != tag && IsOver(walk, call)))
        {
            return None(WalkCards.NoneRuns(isGroup));
        }

        if (walk.Tag != tag)
        {
            return None(WalkPlan.Of(walk.Subject, walk.Swaps, call.Adviser.Library) is { } plan ? WalkCards.Elsewhere(walk, plan, isGroup) : WalkCards.NoneRuns(isGroup));
        }

        if (IsOver(walk, call))
        {
            await walks.EndAsync(walk.Person, walk.Chat, cancellationToken);
            return None(WalkCards.Closed(walk, call.Adviser.Library));
        }

        return new PressedWalk(walk, step, WalkCards.NoneRuns(isGroup));
    }

    private static PressedWalk None(ChatReply why) => new(null, 0, why);

    private static bool IsOver(Walk walk, ChatCall call) => walk.Touched <= call.Now - Walk.Kept;

    private static (string Tag, int Step) Read(string detail) =>
        detail.Split('-') is [var tag, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? (tag, step) : ("", -1);
}
