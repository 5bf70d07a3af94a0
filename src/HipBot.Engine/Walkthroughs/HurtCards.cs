using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>What a person sees where something hurts. In a group they alone see it.</summary>
internal static class HurtCards
{
    /// <summary>The action of the button that says that something hurts.</summary>
    public const string Hurts = "hurts";

    /// <summary>The action of the buttons that say where; their subject is the place.</summary>
    public const string Where = "where";

    /// <summary>The action of the buttons that say how; their subject is the feeling.</summary>
    public const string How = "how";

    /// <summary>The action of the buttons that say that a sign is there, or may be; their subject is the sign.</summary>
    public const string Sign = "hurtsign";

    /// <summary>The place that is asked about at once.</summary>
    public const string Chest = "chest";

    /// <summary>The feeling of whom the question about a warning sign does not fit.</summary>
    public const string NoSign = "nosign";

    /// <summary>A mild ache.</summary>
    public const string Mild = "mild";

    /// <summary>More than a mild ache.</summary>
    public const string Strong = "strong";

    /// <summary>Sharp.</summary>
    public const string Sharp = "sharp";

    private static readonly (string Place, string Label)[] Places =
    [
        ("back", "Low back"), ("hip", "Hip or groin"), ("leg", "Thigh, knee or lower leg"), (Chest, "Chest, or short of breath"), ("other", "Somewhere else"),
    ];

    private static readonly (string Feeling, string Label, string? Sign)[] Feelings =
    [
        (Mild, "A mild ache, up to 3 of 10", null),
        (Strong, "Stronger than that", null),
        (Sharp, "Sharp, or a pinch", null),
        ("numb", "Numb, tingling or weak", "cauda-equina"),
        ("stand", "I cannot stand on that leg", "hip-fracture"),
    ];

    /// <summary>The button that says that something hurts.</summary>
    public static ChatButton Button(Walk walk) => ChatButton.Of(new ButtonToken(Hurts, "", WalkCards.DetailOf(walk)), "It hurts");

    /// <summary>Whether there is such a place.</summary>
    public static bool IsPlace(string place) => Places.Any(known => known.Place == place);

    /// <summary>Whether there is such a feeling.</summary>
    public static bool IsFeeling(string feeling) => feeling == NoSign || Feelings.Any(known => known.Feeling == feeling);

    /// <summary>The warning sign that a place or a feeling may belong to; null where there is none.</summary>
    public static string? SignOf(string said) => said == Chest ? "heart-or-other-emergency" : Feelings.FirstOrDefault(known => known.Feeling == said).Sign;

    /// <summary>The first question.</summary>
    /// <param name="detail">The walk and the step, as the button carried them.</param>
    /// <param name="isGroup">Whether others read along.</param>
    public static ChatReply AskWhere(string detail, bool isGroup) => Question(
        "Stop moving for a moment. Where does it hurt?", Places.Select(place => ChatButton.Of(new ButtonToken(Where, place.Place, detail), place.Label)), isGroup);

    /// <summary>The second question.</summary>
    /// <inheritdoc cref="AskWhere"/>
    public static ChatReply AskHow(string detail, bool isGroup) => Question(
        "How does it feel?", Feelings.Select(feeling => ChatButton.Of(new ButtonToken(How, feeling.Feeling, detail), feeling.Label)), isGroup);

    /// <summary>What can be done about it: the pain guide, and ways to go on or not.</summary>
    /// <param name="feeling">How it feels.</param>
    /// <param name="walk">The walk; null where none runs any more.</param>
    /// <param name="library">What the bot knows.</param>
    /// <param name="isGroup">Whether others read along.</param>
    public static ChatReply WhatNow(string feeling, Walk? walk, Library library, bool isGroup)
    {
        var buttons = walk is null ? [] : ButtonsFor(feeling, walk, library);
        return new ChatReply(ReplyText.Of(
            feeling == NoSign ? new TextBlock.Paragraph("Good. If it changes, get help as I said.") : null,
            PainGuide.Of(library),
            new TextBlock.Paragraph(feeling switch
            {
                Mild => "So you may go on gently, take a rest, do something easier, or stop here.",
                Strong => "So ease off: take a rest, do something easier, or stop here.",
                _ => "So leave this one for today.",
            })))
        {
            Buttons = buttons,
            IsPrivate = isGroup,
        };
    }

    private static IReadOnlyList<ChatButton> ButtonsFor(string feeling, Walk walk, Library library)
    {
        if (WalkPlan.Of(walk.Subject, walk.Swaps, library) is not { } plan)
        {
            return [];
        }

        var step = plan.Steps[Math.Min(walk.Step, plan.Steps.Count - 1)];
        var isEasierThere = WalkCourse.Of(walk.Subject, library)!.Rung(library.Exercises[step.Exercise], isHarder: false, plan.Exercises, library) is not null;
        var isMoreThere = plan.Steps[^1].Part > step.Part;
        return
        [
            .. feeling == Mild ? [WalkCards.ButtonOf(walk, WalkAct.GoOn, "Go on")] : (ChatButton[])[],
            .. isEasierThere ? [WalkCards.ButtonOf(walk, WalkAct.Easier, "Something easier")] : (ChatButton[])[],
            .. feeling is Mild or Strong ? [WalkCards.ButtonOf(walk, WalkAct.Pause, "Rest")] : (ChatButton[])[],
            .. isMoreThere ? [WalkCards.ButtonOf(walk, WalkAct.LeaveOut, "Leave this one out")] : (ChatButton[])[],
            .. isEasierThere || isMoreThere ? (ChatButton[])[] : [ChatButton.Of(new ButtonToken(BrowseFeature.Family), "Another exercise")],
            WalkCards.ButtonOf(walk, WalkAct.Stop, "Stop"),
        ];
    }

    private static ChatReply Question(string text, IEnumerable<ChatButton> answers, bool isGroup) => new(ReplyText.OfParagraphs(text)) { Buttons = [.. answers], IsPrivate = isGroup };
}
