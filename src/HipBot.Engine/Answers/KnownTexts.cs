using HipBot.Engine.Content;
using HipBot.Engine.Language;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Answers;

/// <summary>The questions and messages that a library holds, each read once.</summary>
/// <param name="Profiles">What is asked for, with its names and phrasings.</param>
/// <param name="OutOfScope">Questions about other things.</param>
/// <param name="Messages">The known messages of the safety guide.</param>
/// <param name="MessagesRead">Their words, in their order.</param>
internal sealed record KnownTexts(
    IReadOnlyList<ReadProfile> Profiles, IReadOnlyList<Utterance> OutOfScope, IReadOnlyList<SafetyMessage> Messages, IReadOnlyList<Utterance> MessagesRead)
{
    /// <summary>
    /// How many names of one item are learned from. Where each topic has sixty, what is harmless outweighs the few messages of a sign:
    /// measured, the safety check then finds fewer of them, and the scope takes more for its own.
    /// </summary>
    private const int MostOfOne = 25;

    /// <summary>Reads the questions and messages of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="profiles">What is asked for.</param>
    /// <param name="language">Reads.</param>
    public static KnownTexts Of(Library library, IReadOnlyList<Profile> profiles, LanguageReader language)
    {
        var messages = library.Safety.KnownMessages.ToList();
        return new(
            [.. profiles.Select(profile => new ReadProfile(profile, [.. profile.Names.Select(name => language.Read(name))]))],
            [.. library.OutOfScope.Select(question => language.Read(question))],
            messages,
            // What is misspelt in them is left as it is: to mend it costs more than it teaches.
            [.. messages.Select(message => language.Read(message.Text, mend: false))]);
    }

    /// <summary>The texts that are learned from: the messages, what is asked for, and what is not.</summary>
    public IEnumerable<Utterance> All => MessagesRead.Concat(Profiles.SelectMany(profile => profile.Names.Take(MostOfOne))).Concat(OutOfScope);
}
