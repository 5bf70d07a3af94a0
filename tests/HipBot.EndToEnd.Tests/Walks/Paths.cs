using System.Text.Json.Nodes;
using HipBot.Engine.Content;

namespace HipBot.EndToEnd.Tests.Walks;

/// <summary>The paths through a walk: what somebody does, one thing after the other, and what they must see.</summary>
internal static class Paths
{
    /// <summary>Where it may hurt.</summary>
    public static readonly IReadOnlyList<string> Places = ["Low back", "Hip or groin", "Thigh, knee or lower leg", "Somewhere else", "Chest, or short of breath"];

    /// <summary>Next, to the end; the verdict; and what is offered the next time.</summary>
    public static IEnumerable<JsonObject> Next(Visitor visitor, Subject subject)
    {
        yield return Go(visitor, subject);
        CheckIntro(visitor, subject);
        yield return visitor.Press("Begin");

        var cards = new List<Card> { Card.Read(visitor) };
        CheckButtons(visitor, cards[^1], subject);
        while (cards[^1].Step < cards[^1].Of)
        {
            yield return visitor.Press("Next");
            var card = Card.Read(visitor);
            card.Step.ShouldBe(cards[^1].Step + 1, visitor.ToString());
            card.Of.ShouldBe(cards[0].Of, visitor.ToString());
            CheckButtons(visitor, card, subject);
            cards.Add(card);
        }

        CheckWhole(subject, cards);
        yield return visitor.Press("Done");
        visitor.Text.ShouldStartWith($"Done: {subject.Name}.");
        visitor.Labels.Take(3).ShouldBe(["Too easy", "Right", "Too hard"]);

        yield return visitor.Press("Too hard");
        visitor.Text.ShouldStartWith("Thank you, I remember that.");
        yield return Go(visitor, subject);
        CheckIntro(visitor, subject);
        visitor.Text.Contains("Last time this was too hard for you.", StringComparison.Ordinal)
            .ShouldBe(subject.Parts.Any(part => subject.Rungs(part.Exercise, isHarder: false).Count > 0), visitor.ToString());
        yield return visitor.Press("Not now");
    }

    /// <summary>From each step back and on again, to the end; then some steps back in a row.</summary>
    public static IEnumerable<JsonObject> Back(Visitor visitor, Subject subject)
    {
        yield return Go(visitor, subject);
        yield return visitor.Press("Begin");
        var seen = new List<Card> { Card.Read(visitor) };
        while (seen[^1].Step < seen[^1].Of)
        {
            yield return visitor.Press("Next");
            seen.Add(Card.Read(visitor));
            yield return visitor.Press("Back");
            Card.Read(visitor).ShouldBe(seen[^2], visitor.ToString());
            yield return visitor.Press("Next");
            Card.Read(visitor).ShouldBe(seen[^1], visitor.ToString());
        }

        foreach (var card in seen.AsEnumerable().Reverse().Skip(1).Take(3))
        {
            yield return visitor.Press("Back");
            Card.Read(visitor).ShouldBe(card, visitor.ToString());
        }
    }

    /// <summary>A pause at each step.</summary>
    public static IEnumerable<JsonObject> Pause(Visitor visitor, Subject subject)
    {
        yield return Go(visitor, subject);
        yield return visitor.Press("Begin");
        var card = Card.Read(visitor);
        while (true)
        {
            yield return visitor.Press("Pause");
            visitor.Text.ShouldStartWith($"Paused at step {card.Step} of {card.Of}.");
            yield return visitor.Press("Go on");
            Card.Read(visitor).ShouldBe(card, visitor.ToString());
            if (card.Step == card.Of)
            {
                break;
            }

            yield return visitor.Press("Next");
            card = Card.Read(visitor);
        }
    }

    /// <summary>A stop at one step; then the old buttons, and the way to begin again.</summary>
    public static IEnumerable<JsonObject> Stop(Visitor visitor, Subject subject, int step)
    {
        yield return Go(visitor, subject);
        yield return visitor.Press("Begin");
        var card = Card.Read(visitor);
        while (card.Step < Math.Min(step, card.Of))
        {
            yield return visitor.Press("Next");
            card = Card.Read(visitor);
        }

        var (next, stop) = (visitor.TokenOf(card.Step == card.Of ? "Done" : "Next"), visitor.TokenOf("Stop"));
        yield return visitor.Token(stop);
        visitor.Text.ShouldStartWith($"Stopped at step {card.Step} of {card.Of}.");
        var again = visitor.TokenOf("Begin again");
        foreach (var old in new[] { next, stop })
        {
            yield return visitor.Token(old);
            visitor.Text.ShouldStartWith("This one is over: ");
            visitor.Edits.ShouldBeFalse();
        }

        yield return visitor.Token(again);
        CheckIntro(visitor, subject);
        yield return visitor.Press("Not now");
    }

    /// <summary>It hurts, at one place, in every way; each answer is followed.</summary>
    public static IEnumerable<JsonObject> Hurts(Visitor visitor, Subject subject, string place)
    {
        yield return Go(visitor, subject);
        yield return visitor.Press("Begin");
        var first = Card.Read(visitor);
        var (hurts, next) = (visitor.TokenOf("It hurts"), visitor.TokenOf(first.Of == 1 ? "Done" : "Next"));
        string[] easier = visitor.Labels.Contains("Easier") ? ["Something easier"] : [];
        string[] leaveOut = subject.Parts.Count > 1 ? ["Leave this one out"] : [];
        string[] other = easier.Length == 0 && leaveOut.Length == 0 ? ["Another exercise"] : [];

        yield return visitor.Token(hurts);
        visitor.Labels.ShouldBe(Places, ignoreOrder: true);
        yield return visitor.Press(place);
        string? signOfPlace = place.StartsWith("Chest", StringComparison.Ordinal) ? "heart-or-other-emergency" : null;
        if (signOfPlace is null)
        {
            visitor.Labels.Count.ShouldBe(5);
            var feelings = visitor.Labels.Select(label => (Label: label, Token: visitor.TokenOf(label))).ToList();
            foreach (var (label, token) in feelings.Take(3))
            {
                yield return visitor.Token(token);
                visitor.Text.ShouldContain(PainGuide());
                string[] goOn = label.StartsWith("A mild", StringComparison.Ordinal) ? ["Go on"] : [];
                string[] rest = label.StartsWith("Sharp", StringComparison.Ordinal) ? [] : ["Rest"];
                visitor.Labels.ShouldBe([.. goOn, .. easier, .. rest, .. leaveOut, .. other, "Stop"], visitor.ToString());
                foreach (var (way, leadsTo) in new[] { ("Go on", first.Text), ("Rest", "Paused at step 1") })
                {
                    if (visitor.Labels.Contains(way))
                    {
                        var choices = visitor.Reply;
                        yield return visitor.Press(way);
                        visitor.Text.ShouldStartWith(leadsTo);
                        visitor.Take([choices.DeepClone()], visitor.Made.From, visitor.Made.To);
                    }
                }
            }

            foreach (var (sign, token) in new[] { "cauda-equina", "hip-fracture" }.Zip(feelings.Skip(3), (sign, feeling) => (sign, feeling.Token)))
            {
                yield return visitor.Token(token);
                visitor.Text.ShouldContain(Subject.Library.Safety.Signs[sign].Question!);
                visitor.Labels.ShouldBe(["Yes", "I am not sure", "No"]);
                yield return visitor.Press("No");
                visitor.Text.ShouldStartWith("Good. If it changes, get help as I said.");
                visitor.Labels.ShouldBe([.. easier, .. leaveOut, .. other, "Stop"], visitor.ToString());
            }

            foreach (var way in new[] { "Something easier", "Leave this one out" }.Where(visitor.Labels.Contains).Take(1))
            {
                yield return visitor.Press(way);
                Card.Read(visitor).Text.ShouldNotBe(first.Text);
                hurts = visitor.TokenOf("It hurts");
            }

            yield return visitor.Token(hurts);
            yield return visitor.Press(place);
            yield return visitor.Press("Numb, tingling or weak");
        }

        // A yes, or no answer to it, ends the walk and leads to help.
        visitor.Text.ShouldContain(Subject.Library.Safety.Signs[signOfPlace ?? "cauda-equina"].Question!);
        yield return visitor.Press(place.StartsWith('S') ? "I am not sure" : "Yes");
        visitor.Text.ShouldBe(Subject.Library.Safety.Signs[signOfPlace ?? "cauda-equina"].Reply.Plain);
        visitor.Labels.ShouldBeEmpty();
        yield return visitor.Token(next);
        visitor.Text[..8].ShouldBeOneOf("This one", "You told");
    }

    /// <summary>Harder all the way up, easier all the way down, and up again.</summary>
    public static IEnumerable<JsonObject> Ladder(Visitor visitor, Subject subject)
    {
        yield return Go(visitor, subject);
        yield return visitor.Press("Begin");
        var at = subject.Parts[0].Exercise;
        foreach (var isHarder in new[] { true, false, true })
        {
            var (label, word) = isHarder ? ("Harder", "harder") : ("Easier", "easier");
            for (var climbed = 0; visitor.Labels.Contains(label); climbed++)
            {
                climbed.ShouldBeLessThan(12, visitor.ToString());
                var rungs = subject.Rungs(at, isHarder);
                yield return visitor.Press(label);
                Card.Read(visitor).Step.ShouldBe(1, visitor.ToString());
                visitor.Text.ShouldStartWith($"Here is something {word}.");
                at = rungs.SingleOrDefault(rung => visitor.Text.Split("\n\n")[1].StartsWith($"{rung.Name} (", StringComparison.Ordinal) || visitor.Text.Split("\n\n")[1].StartsWith($"{rung.Name}, left side (", StringComparison.Ordinal)).ShouldNotBeNull(visitor.ToString());
                visitor.Text.ShouldContain(at.Steps[0].Text);
            }

            subject.Rungs(at, isHarder).ShouldBeEmpty(visitor.ToString());
        }

        // It still leads to the end.
        var card = Card.Read(visitor);
        while (card.Step < card.Of)
        {
            yield return visitor.Press("Next");
            card = Card.Read(visitor);
        }

        yield return visitor.Press("Done");
        visitor.Text.ShouldStartWith($"Done: {(subject.IsRoutine ? subject.Name : at.Name)}.");
    }

    /// <summary>Presses that are old, double, somebody else's or forged, in a group.</summary>
    public static IEnumerable<JsonObject> Odd(Visitor visitor, Visitor stranger, Subject subject)
    {
        yield return Go(visitor, subject);
        yield return visitor.Press("Begin");
        var first = Card.Read(visitor);
        var (next, easier) = (visitor.TokenOf(first.Of == 1 ? "Done" : "Next"), visitor.Labels.Contains("Easier") ? visitor.TokenOf("Easier") : null);
        yield return visitor.Token(next);
        var second = Card.Read(visitor);
        foreach (var old in new[] { next, easier, next.Replace("Next", "Fly", StringComparison.Ordinal) }.OfType<string>())
        {
            yield return visitor.Token(old);
            visitor.Text.ShouldBe($"That button was from another step. You are here:\n\n{second.Text}");
        }

        foreach (var token in new[] { next, next.Replace("Next", "Stop", StringComparison.Ordinal), next.Replace("walk_Next", "hurts_", StringComparison.Ordinal) })
        {
            // The visitor sees what the stranger did only in this test.
            yield return stranger.Token(token);
            visitor.Text.ShouldStartWith("This one is over, or it is somebody else's.");
            visitor.IsPrivate.ShouldBeTrue();
            visitor.Edits.ShouldBeFalse();
            visitor.Labels.ShouldBe(["Find something for me", "Exercises"]);
        }

        foreach (var forged in new[] { "", "x", "1_walk_Next_", "1_walk_Next_abcdef-1", $"{next}0", next.Replace("-0", "-99999999999", StringComparison.Ordinal), "1_walk__", "1_go_nothing_", "1_after_nothing_hard", "2_walk_Next_abcdef-0", "1_how_worse_abcdef-0" })
        {
            yield return visitor.Token(forged);
            visitor.Text.ShouldNotBeEmpty();
            visitor.Text.ShouldNotContain("Something went wrong");
        }

        yield return visitor.Token(next.Replace("Next", "GoOn", StringComparison.Ordinal).Replace("-0", "-1", StringComparison.Ordinal));
        Card.Read(visitor).ShouldBe(second, visitor.ToString());
    }

    private static JsonObject Go(Visitor visitor, Subject subject) => visitor.Token($"1_go_{subject.Id}_");

    private static void CheckIntro(Visitor visitor, Subject subject)
    {
        visitor.Text.ShouldStartWith(subject.Name);
        visitor.Text.ShouldContain($"How much pain is acceptable: {PainGuide()}");
        foreach (var caution in subject.Parts.SelectMany(part => part.Exercise.Cautions))
        {
            visitor.Text.ShouldContain($"- {caution}");
        }

        visitor.Labels[0].ShouldBe("Begin");
        visitor.Labels[^1].ShouldBe("Not now");
    }

    private static void CheckButtons(Visitor visitor, Card card, Subject subject)
    {
        var exercise = subject.PartOf(visitor.Text).Exercise;
        string[] back = card.Step == 1 ? [] : ["Back"];
        string[] easier = subject.Rungs(exercise, isHarder: false).Count == 0 ? [] : ["Easier"];
        string[] harder = subject.Rungs(exercise, isHarder: true).Count == 0 ? [] : ["Harder"];
        visitor.Labels.ShouldBe([card.Step == card.Of ? "Done" : "Next", .. back, "Pause", "It hurts", .. easier, .. harder, "Stop"], visitor.ToString());
    }

    /// <summary>Every text is there on each side, every hold is timed, both sides get the same, and what was said at the start is not said again.</summary>
    private static void CheckWhole(Subject subject, IReadOnlyList<Card> cards)
    {
        foreach (var card in cards)
        {
            card.Text.ShouldNotContain("Take care");
            card.Text.ShouldNotContain(PainGuide());
        }

        foreach (var (exercise, seconds) in subject.Parts)
        {
            var own = cards.Where(card => subject.PartOf(card.Text).Exercise == exercise).ToList();
            var timed = own.Where(card => card.Seconds is not null).ToList();
            timed.Where(card => card.Side == "left").Select(card => card.Seconds).ShouldBe(timed.Where(card => card.Side == "right").Select(card => card.Seconds), exercise.Id);
            own.Exists(card => card.Side.Length > 0).ShouldBe(exercise.Sides == Sides.Each, exercise.Id);
            if (seconds is { } all)
            {
                var change = exercise.Sides == Sides.Each ? 10 : 0;
                (timed.Sum(card => card.Seconds!.Value) + change).ShouldBeInRange(all - 1, all, exercise.Id);
                exercise.Steps.ShouldAllBe(step => own[0].Text.Contains(step.Text));
                continue;
            }

            foreach (var side in exercise.Sides == Sides.Each ? new[] { "left", "right" } : [""])
            {
                foreach (var step in exercise.Steps)
                {
                    var shown = own.FirstOrDefault(card => card.Side == side && card.Text.Contains(step.Text, StringComparison.Ordinal)).ShouldNotBeNull($"{exercise.Id}: {step.Text}");
                    shown.Seconds.ShouldBe(step.HoldSeconds?.From, $"{exercise.Id}: {step.Text}");
                }
            }
        }
    }

    private static string PainGuide() => Subject.Library.Topics["pain-scale-during-exercise"].ShortAnswer.Plain;
}
