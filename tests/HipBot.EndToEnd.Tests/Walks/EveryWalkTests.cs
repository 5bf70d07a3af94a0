using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace HipBot.EndToEnd.Tests.Walks;

/// <summary>
/// Every exercise and every routine on every path, through <c>chat --json</c> and its database. Each path of each of them is gone by somebody of
/// their own, all at once, so that one stop and start of the program is one for all of them. It is started again at each step of the longest
/// walk to its end, and after that, as the other paths go on, at each step where <c>HIPBOT_TEST_MANY</c> is set, else now and then.
/// </summary>
public sealed class EveryWalkTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>More than the inputs of the longest walk to its end, what is said at its start and its end included.</summary>
    private const int RoundsOfNext = 28;

    private const int NowAndThen = 20;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("HIPBOT_TEST_MANY") is not null;

    /// <summary>What the buttons below "it hurts" say and carry, none of which may come to lie in the database.</summary>
    private static readonly string[] WordsOfPain = ["where_", "how_", "groin", "_chest_", "numb_", "sharp", "mild", "nosign", "cauda", "fracture"];

    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_exercise_and_routine_goes_on_every_path_with_a_restart_at_each_step()
    {
        var start = Stopwatch.GetTimestamp();
        var rounds = new Rounds(Data, round => IsLong || round < RoundsOfNext || round % NowAndThen == 0);

        await rounds.RunAsync(Subject.All.SelectMany(VisitsOf));

        var longest = Subject.All.Max(subject => subject.Parts.Sum(part => subject.IsRoutine ? 2 : part.Exercise.Steps.Count));
        rounds.Restarts.ShouldBeInRange(longest, int.MaxValue);
        output.WriteLine($"{rounds.Inputs} inputs, {rounds.Restarts} restarts, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s");

        var stored = string.Concat(Directory.EnumerateFiles(Data).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        WordsOfPain.ShouldAllBe(word => !stored.Contains(word, StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<(Visitor Visitor, IEnumerable<JsonObject> Visit)> VisitsOf(Subject subject, int number)
    {
        yield return Visit("next", Paths.Next);
        yield return Visit("back", Paths.Back);
        yield return Visit("pause", Paths.Pause);
        yield return Visit("ladder", Paths.Ladder);
        // All places on each of them where there is time, else each place on some.
        foreach (var place in Paths.Places.Where((_, index) => IsLong || index == number % Paths.Places.Count))
        {
            yield return Visit($"pain-{place.Length}", (visitor, hurting) => Paths.Hurts(visitor, hurting, place));
        }

        foreach (var step in IsLong ? Enumerable.Range(1, RoundsOfNext) : [6, RoundsOfNext])
        {
            yield return Visit($"stop-{step}", (visitor, stopped) => Paths.Stop(visitor, stopped, step));
        }

        var group = $"#{subject.Id}";
        var starter = new Visitor($"starter-{subject.Id}", group);
        yield return (starter, Paths.Odd(starter, new Visitor($"stranger-{subject.Id}", group), subject));

        (Visitor, IEnumerable<JsonObject>) Visit(string path, Func<Visitor, Subject, IEnumerable<JsonObject>> way)
        {
            var visitor = new Visitor($"{path}-{subject.Id}");
            return (visitor, way(visitor, subject));
        }
    }
}
