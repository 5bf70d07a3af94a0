namespace HipBot.Engine.Walkthroughs;

/// <summary>Where a person is in an exercise, a routine or a set that was put together for them. One of a person in a chat.</summary>
/// <param name="Person">Who, as <see cref="Chat.ChatInput.Person"/>.</param>
/// <param name="Chat">Where, as <see cref="Chat.ChatInput.Chat"/>.</param>
/// <param name="Tag">Tells the buttons of this walk from those of others; random.</param>
/// <param name="Subject">The id of the exercise or routine, or the name of a set (see <see cref="MoveSet"/>).</param>
/// <param name="Swaps">What stands in place of what, such as <c>easier,2:glute-bridge</c>: all in the easier form, and another exercise in the third place.</param>
/// <param name="Step">The number of the step, from 0.</param>
/// <param name="Stamp">Tells whether the steps are still those that the walk began with.</param>
/// <param name="Touched">When it last went on, in UTC.</param>
/// <param name="Version">Counts the changes, so that of two at once one is noticed.</param>
public sealed record Walk(string Person, string Chat, string Tag, string Subject, string Swaps, int Step, string Stamp, DateTimeOffset Touched, int Version)
{
    /// <summary>How long a walk is kept that nobody goes on with.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);
}
