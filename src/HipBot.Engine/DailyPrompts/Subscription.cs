using System.Security.Cryptography;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Decks;
using HipBot.Engine.DailyPrompts.Scheduling;

namespace HipBot.Engine.DailyPrompts;

/// <summary>The daily prompts of a person, in their chat with the bot, or of a group, channel or topic. A chat has at most one.</summary>
public sealed record Subscription
{
    private const int LengthOfId = 12;

    /// <summary>The id: twelve random letters and digits.</summary>
    public required string Id { get; init; }

    /// <summary>Where the prompts come, as <see cref="Chat.ChatInput.Chat"/>.</summary>
    public required string Chat { get; init; }

    /// <summary>Whose they are, as <see cref="Chat.ChatInput.Person"/>; null for a group, channel or topic.</summary>
    public required string? Person { get; init; }

    /// <summary>When they come.</summary>
    public required PromptSchedule Schedule { get; init; }

    /// <summary>What they are about; null for all that there is.</summary>
    public PromptFocus? Focus { get; init; }

    /// <summary>The positions that are left out; never all of them.</summary>
    public LeftOut Without { get; init; }

    /// <summary>When the next one is due; null while none is, as in a pause without an end.</summary>
    public DueTime? Next { get; init; }

    /// <summary>The local date of the last one; null before the first.</summary>
    public DateOnly? LastDate { get; init; }

    /// <summary>The first date on which prompts come again; <see cref="DateOnly.MaxValue"/> for a pause without an end; null where there is no pause.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>The first date on which prompts need no longer be gentle; they grow harder over the two weeks after it. Null where they never were to be.</summary>
    public DateOnly? GentleUntil { get; init; }

    /// <summary>Where it is in its shuffled deck of prompts.</summary>
    public required DeckPlace Deck { get; init; }

    /// <summary>Why it ended, where it did; a person who comes back is told, and can go on.</summary>
    public SubscriptionEnd? End { get; init; }

    /// <summary>Whether the person was told that it ended.</summary>
    public bool EndIsTold { get; init; }

    /// <summary>Counts the changes, so that of two at once one is noticed.</summary>
    public int Version { get; init; }

    /// <summary>A new one, which begins with the next due time after an instant.</summary>
    public static Subscription Begin(string chat, string? person, PromptSchedule schedule, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(chat);
        ArgumentNullException.ThrowIfNull(schedule);
        return new Subscription
        {
            Id = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", LengthOfId),
            Chat = chat,
            Person = person,
            Schedule = schedule,
            Deck = DeckPlace.Shuffled(),
            Next = PromptClock.Next(schedule, now, DateOnly.MinValue),
        };
    }

    /// <summary>The same with its next due time after an instant: in no pause, not of a date that had its prompt, and none where its zone is unknown.</summary>
    public Subscription NextAfter(DateTimeOffset instant)
    {
        var first = LastDate is { } last ? last.AddDays(1) : DateOnly.MinValue;
        return this with
        {
            Next = End is not null || PausedUntil == DateOnly.MaxValue || !PromptClock.Knows(Schedule.Zone)
                ? null
                : PromptClock.Next(Schedule, instant, PausedUntil is { } paused && paused > first ? paused : first),
        };
    }

    /// <summary>What its prompts should be like on a date.</summary>
    public PromptWishes WishesOn(DateOnly date)
    {
        const int DaysOfAStep = 7;
        if (GentleUntil is not { } until || date >= until.AddDays(DaysOfAStep * 2))
        {
            return new PromptWishes(Focus, Without, PromptWishes.Hardest);
        }

        return date < until
            ? new PromptWishes(PromptFocus.Gentle, Without, HighestLevel: 1)
            : new PromptWishes(Focus, Without, HighestLevel: date < until.AddDays(DaysOfAStep) ? 1 : 2);
    }
}
