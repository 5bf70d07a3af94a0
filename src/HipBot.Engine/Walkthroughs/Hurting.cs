using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;

namespace HipBot.Engine.Walkthroughs;

/// <summary>
/// "It hurts": where and how leads to something easier, a rest, a stop, or the question about a warning sign. Nothing of it is stored; the
/// buttons carry it from one press to the next.
/// </summary>
/// <param name="walks">The running walks.</param>
/// <param name="recent">What was last spoken of.</param>
internal sealed class Hurting(IWalks walks, RecentTalks recent)
{
    /// <summary>Declares the buttons.</summary>
    public void Register(ChatCatalogue catalogue)
    {
        catalogue.Add(new ChatButtonAction(HurtCards.Hurts, HurtsAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(HurtCards.Where, WhereAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(HurtCards.How, HowAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(HurtCards.Sign, SignAsync) { Opens = FirstReply.Private });
    }

    private Task<IReadOnlyList<ChatReply>> HurtsAsync(ChatCall call, CancellationToken cancellationToken) =>
        AnswerAsync(call, (_, isGroup) => HurtCards.AskWhere(call.Token!.Detail, isGroup), cancellationToken);

    private Task<IReadOnlyList<ChatReply>> WhereAsync(ChatCall call, CancellationToken cancellationToken) => AnswerAsync(
        call,
        (walk, isGroup) => !HurtCards.IsPlace(call.Token!.Subject) ? HurtCards.AskWhere(call.Token.Detail, isGroup)
            : AskAboutSign(call, walk) ?? HurtCards.AskHow(call.Token.Detail, isGroup),
        cancellationToken);

    private Task<IReadOnlyList<ChatReply>> HowAsync(ChatCall call, CancellationToken cancellationToken) => AnswerAsync(
        call,
        (walk, isGroup) => !HurtCards.IsFeeling(call.Token!.Subject) ? HurtCards.AskHow(call.Token.Detail, isGroup)
            : AskAboutSign(call, walk) ?? WhatNow(call, walk, isGroup),
        cancellationToken);

    /// <summary>Pain counts on a walk that is over too. In a group, the presses of others lead nowhere.</summary>
    private async Task<IReadOnlyList<ChatReply>> AnswerAsync(ChatCall call, Func<Walk?, bool, ChatReply> answer, CancellationToken cancellationToken)
    {
        var pressed = await PressedWalk.FindAsync(walks, call, cancellationToken);
        var isGroup = call.Input.Place == ChatPlaces.Group;
        return [pressed.Walk is null && isGroup ? pressed.Refusal : answer(pressed.Walk, isGroup)];
    }

    /// <summary>The question about the sign that a place or a feeling may belong to. A "no" that is typed leads where the button leads.</summary>
    private ChatReply? AskAboutSign(ChatCall call, Walk? walk)
    {
        var library = call.Adviser.Library;
        if (HurtCards.SignOf(call.Token!.Subject) is not { } id || !library.Safety.Signs.TryGetValue(id, out var sign))
        {
            return null;
        }

        recent.Remember(call.Input, new RecentTalk(recent.Of(call.Input)?.Item, Question: null)
        {
            AskedAbout = id,
            AfterNo = HurtCards.WhatNow(HurtCards.NoSign, walk, library, call.Input.Place == ChatPlaces.Group),
        });
        return TriageReplies.AskAgain(sign, call, said => said == TriageReplies.No
            ? new ButtonToken(HurtCards.How, HurtCards.NoSign, call.Token.Detail)
            : new ButtonToken(HurtCards.Sign, id, $"{call.Token.Detail}{(said == TriageReplies.Yes ? "" : "-unsure")}"));
    }

    /// <summary>The sign is there, or may be: the walk ends, and the person hears where to get help.</summary>
    private async Task<IReadOnlyList<ChatReply>> SignAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (!call.Adviser.Library.Safety.Signs.TryGetValue(call.Token!.Subject, out var sign))
        {
            return [new ChatReply(ReplyText.OfParagraphs(AnswerText.InAnEmergency))];
        }

        await walks.EndAsync(call.Input.Person, call.Input.Chat, cancellationToken);
        recent.Remember(call.Input, new RecentTalk(Item: null, Question: null) { WasWarned = true });

        // Only the person sees the reply to this press, so the line for the others is left out.
        return [TriageReplies.Of(sign, call)[^1]];
    }

    private ChatReply WhatNow(ChatCall call, Walk? walk, bool isGroup)
    {
        if (call.Token!.Subject == HurtCards.NoSign && recent.Of(call.Input) is { } last)
        {
            recent.Remember(call.Input, last with { AskedAbout = null, AfterNo = null });
        }

        return HurtCards.WhatNow(call.Token.Subject, walk, call.Adviser.Library, isGroup);
    }
}
