using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>
/// The second reader of the safety check. People describe a warning sign in words that no list holds, so a message is compared with
/// messages whose sign is known: how likely a grave sign stands in it, and which one stands in the nearest messages. What it finds
/// is never certain, so one short question is asked.
/// </summary>
internal sealed class Resemblance
{
    // These bounds were chosen by cross-validation over the messages of the content. An emergency is asked about sooner.

    /// <summary>From this likelihood of an emergency on its question is asked, where a grave sign is at all likely.</summary>
    private const double AsksOfEmergency = 0.15;

    /// <summary>An emergency is a grave sign too: below this likelihood of one, a few words that stand in emergencies mean little.</summary>
    private const double GraveAtAll = 0.3;

    /// <summary>From this likelihood of any grave sign on, its question is asked.</summary>
    private const double AsksOfGrave = 0.6;

    /// <summary>How much likelier it must be where a pattern found a sign of level soon, which explains the words that speak of pain.</summary>
    private const double SoonExplains = 0.2;

    /// <summary>Where no sentence is as likely as this to speak of a grave sign, a pattern has met words that are meant otherwise.</summary>
    private const double Doubts = 0.1;

    /// <summary>How many of the nearest messages say which sign it is.</summary>
    private const int Nearest = 15;

    private readonly MessageSpace _space;
    private readonly IReadOnlyList<Example> _graveOnes;
    private readonly Likelihood _isGrave;
    private readonly Likelihood _isEmergency;

    /// <summary>The messages that are known to be harmless, as <see cref="KeyOf"/>: whoever writes just that is not asked.</summary>
    private readonly HashSet<int> _harmlessOnes;

    private Resemblance(MessageSpace space, IReadOnlyList<Example> examples, IReadOnlyList<MessageVector> harmless)
    {
        _space = space;
        _graveOnes = [.. examples.Where(example => example.Sign is { Level: >= SafetyLevel.Urgent })];
        _harmlessOnes = [.. examples.Where(example => example.Sign is null).Select(example => example.Vector).Concat(harmless).Select(KeyOf)];
        List<MessageVector> vectors = [.. examples.Select(example => example.Vector), .. harmless];
        _isGrave = Learn(SafetyLevel.Urgent);
        _isEmergency = Learn(SafetyLevel.Emergency);

        Likelihood Learn(SafetyLevel least) =>
            new(space.Features, vectors, [.. examples.Select(example => example.Sign?.Level >= least), .. harmless.Select(_ => false)]);
    }

    /// <summary>Learns from messages whose sign is known. Null where the guide has none to learn from.</summary>
    /// <param name="guide">The safety guide.</param>
    /// <param name="space">The space of the messages.</param>
    /// <param name="messages">The known messages of the guide.</param>
    /// <param name="vectors">Their vectors, in their order.</param>
    /// <param name="questions">The vectors of the ways in which people ask for topics, exercises and other things: all harmless.</param>
    public static Resemblance? For(
        SafetyGuide guide, MessageSpace space, IReadOnlyList<SafetyMessage> messages, IReadOnlyList<MessageVector> vectors, IReadOnlyList<MessageVector> questions) =>
        guide.Messages.Count == 0
            ? null
            : new Resemblance(space, [.. messages.Zip(vectors, (message, vector) => new Example(message.Text, message.Sign is null ? null : guide.Signs[message.Sign], vector))], questions);

    /// <summary>The grave sign that a message may speak of, if it is graver than what the patterns found; null where it does not.</summary>
    public SignFound? Find(Utterance message, SafetyLevel found)
    {
        var vector = _space.VectorOf(message.Tokens);
        if (_harmlessOnes.Contains(KeyOf(vector)))
        {
            return null;
        }

        var grave = _isGrave.Of(vector) - (found == SafetyLevel.Soon ? SoonExplains : 0);
        var emergency = _isEmergency.Of(vector) - (found == SafetyLevel.Soon ? SoonExplains : 0);
        var level = emergency >= AsksOfEmergency && grave >= GraveAtAll ? SafetyLevel.Emergency : grave >= AsksOfGrave ? SafetyLevel.Urgent : SafetyLevel.Routine;
        return level > found && level >= SafetyLevel.Urgent && NearestTo(vector, level) is { } nearest
            ? new SignFound(nearest.Sign!, SignStatus.Unclear, [], "like a known message") { LikeMessage = nearest.Text }
            : null;
    }

    /// <summary>
    /// Whether a message, and each sentence of it, is so unlike those with a grave sign that a pattern has met words that are meant
    /// otherwise. A sentence is looked at alone, so that no crowd of harmless ones hides it.
    /// </summary>
    public bool DoubtsAnySign(Utterance message) =>
        message.Tokens.GroupBy(token => token.Sentence)
            .Select(sentence => sentence.ToList())
            .Prepend(message.Tokens)
            .All(words => _isGrave.Of(_space.VectorOf(words)) < Doubts);

    /// <summary>The nearest message of the sign that most of the nearest ones speak of; null where none has a word in common.</summary>
    private Example? NearestTo(MessageVector vector, SafetyLevel level) =>
        _graveOnes
            .Where(example => example.Sign!.Level >= level)
            .Select(example => (Example: example, Likeness: vector.LikenessTo(example.Vector)))
            .Where(near => near.Likeness > 0)
            .OrderByDescending(near => near.Likeness)
            .Take(Nearest)
            .GroupBy(near => near.Example.Sign!.Id, StringComparer.Ordinal)
            .MaxBy(group => group.Sum(near => near.Likeness * near.Likeness))
            ?.First().Example;

    private static int KeyOf(MessageVector vector)
    {
        var key = default(HashCode);
        foreach (var feature in vector.Features)
        {
            key.Add(feature);
        }

        return key.ToHashCode();
    }

    private sealed record Example(string Text, WarningSign? Sign, MessageVector Vector);
}
