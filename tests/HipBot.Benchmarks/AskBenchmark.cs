using BenchmarkDotNet.Attributes;
using HipBot.Engine.Answers;
using HipBot.Engine.Content;
using HipBot.Tests;

namespace HipBot.Benchmarks;

/// <summary>What a further line costs, as a ratio to an empty one, on the content of the repository.</summary>
[MemoryDiagnoser]
public class AskBenchmark
{
    private readonly Adviser _adviser = new(LibraryLoader.Load(Repository.Content, CancellationToken.None).Library!);

    [Benchmark(Baseline = true)]
    public AskOutcome Empty() => _adviser.Ask("");

    [Benchmark]
    public AskOutcome Ordinary() => _adviser.Ask("why are my hip flexors so tight");

    [Benchmark]
    public AskOutcome Misspelt() => _adviser.Ask("how do i stop loosing my balence in hip aeroplanes");

    [Benchmark]
    public AskOutcome Rambling() => _adviser.Ask(
        "hi all, first time here, i sit all day for work and my sister told me about this bot. i did a bit of yoga last year but stopped. "
        + "anyway since monday my left hip feels stiff when i turn it in, no pain at night, no numbness, i can walk fine. what should i do, and how often?");

    [Benchmark]
    public AskOutcome WarningSign() => _adviser.Ask("my back went on saturday and since this morning i cant feel it when i wipe");
}
