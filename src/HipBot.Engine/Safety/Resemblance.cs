using HipBot.Engine.Content;
using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>
/// The second reader of the safety check. People describe a warning sign in words that no list holds, so a message is compared with
/// messages whose sign is known: how likely a grave sign stands in it, and which one stands in the nearest messages. What it finds
/// is never certain, so one short question is asked.
/// </summary>
internal sealed class Resemblance
{
    // These bounds were chosen by cross-validation over the messages of the content. There each of the last two lost one or
    // two of 640 messages with a grave sign. An emergency is asked about sooner.

    /// <summary>From this likelihood of an emergency on, its question is asked.</summary>
    private const double AsksOfEmergency = 0.3;

    /// <summary>From this likelihood of any grave sign on, its question is asked.</summary>
    private const double AsksOfGrave = 0.4;

    /// <summary>How much likelier it must be where a pattern found a sign of level soon, which explains the words that speak of pain.</summary>
    private const double SoonExplains = 0.4;

    /// <summary>Where no sentence is as likely as this to speak of a grave sign, a pattern has met words that are meant otherwise.</summary>
    private const double Doubts = 0.1;

    /// <summary>How many of the nearest messages say which sign it is.</summary>
    private const int Nearest = 15;

    private readonly MessageSpace _space;
    private readonly IReadOnlyList<Example> _graveOnes;
    private readonly Likelihood _isGrave;
    private readonly Likelihood _isEmergency;

    private Resemblance(MessageSpace space, IReadOnlyList<Example> examples)
    {
        _space = space;
        _graveOnes = [.. examples.Where(example => example.Sign is { Level: >= SafetyLevel.Urgent })];
        List<MessageVector> vectors = [.. examples.Select(example => example.Vector)];
        _isGrave = new Likelihood(vectors, [.. examples.Select(example => example.Sign is { Level: >= SafetyLevel.Urgent })]);
        _isEmergency = new Likelihood(vectors, [.. examples.Select(example => example.Sign is { Level: SafetyLevel.Emergency })]);
    }

    /// <summary>
    /// Learns from all that the library holds: the messages of the safety guide, the examples of its signs, and the ways in which
    /// people ask for topics, exercises and other things, which are harmless. Null where there is no message to learn from.
    /// </summary>
    public static Resemblance? For(Library library, LanguageReader language)
    {
        var guide = library.Safety;
        if (guide.Messages.Count == 0)
        {
            return null;
        }

        // Their misspelt words are left as they are: to mend them costs more than it teaches.
        var messages = KnownMessages(library).ToList();
        var space = new MessageSpace([.. messages.Select(message => language.Read(message.Text, mend: false).Tokens)], new WordGroupIndex(guide.WordGroups), out var known);
        return new Resemblance(space, [.. messages.Zip(known, (message, vector) => new Example(message.Text, message.Sign is null ? null : guide.Signs[message.Sign], vector))]);
    }

    /// <summary>The grave sign that a message may speak of, if it is graver than what the patterns found; null where it does not.</summary>
    public SignFound? Find(Utterance message, SafetyLevel found)
    {
        var vector = _space.VectorOf(message.Tokens);
        var more = found == SafetyLevel.Soon ? SoonExplains : 0;
        var level = _isEmergency.Of(vector) >= AsksOfEmergency + more ? SafetyLevel.Emergency : _isGrave.Of(vector) >= AsksOfGrave + more ? SafetyLevel.Urgent : SafetyLevel.Routine;
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

    private static IEnumerable<SafetyMessage> KnownMessages(Library library) =>
        library.Safety.Messages
            .Concat(library.Safety.Signs.Values.SelectMany(sign => sign.Examples.Sign.Select(example => new SafetyMessage(example.Value, sign.Id))))
            .Concat(library.Topics.Values.SelectMany(topic => topic.Phrasings)
                .Concat(library.Exercises.Values.SelectMany(exercise => exercise.Phrasings))
                .Concat(library.Routines.Values.SelectMany(routine => routine.Phrasings))
                .Concat(library.OutOfScope)
                .Select(phrasing => new SafetyMessage(phrasing, Sign: null)));

    private sealed record Example(string Text, WarningSign? Sign, MessageVector Vector);
}
