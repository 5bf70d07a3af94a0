using HipBot.Engine.Content.Reading;
using HipBot.Engine.Language;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Content.Checks;

/// <summary>Holds every warning sign to the sentences that its file gives for it.</summary>
internal static class ExampleCheck
{
    public static void Run(Library library, Func<string, string?> fileOf, FindingList findings, CancellationToken cancellationToken)
    {
        var check = new PatternReader(library.Safety, LanguageReader.For(library));
        foreach (var sign in library.Safety.Signs.Values)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var file = fileOf(sign.Id)!;
            CheckAll(sign.Examples.Sign, SignStatus.Present, "should trigger this sign");
            CheckAll(sign.Examples.Unclear, SignStatus.Unclear, "should be unclear");
            CheckAll(sign.Examples.NoSign, SignStatus.Absent, "should not trigger this sign");

            void CheckAll(IReadOnlyList<Located<string>> sentences, SignStatus expected, string should)
            {
                foreach (var sentence in sentences)
                {
                    var status = check.StatusOf(sign, sentence.Value);
                    if (status != expected)
                    {
                        findings.Add(file, sentence.Mark, $"\"{sentence.Value}\" {should}, but it is {Describe(status)}");
                    }
                }
            }
        }
    }

    private static string Describe(SignStatus status) => status switch
    {
        SignStatus.Present => "read as the sign",
        SignStatus.Unclear => "read as unclear",
        _ => "not read as the sign",
    };
}
