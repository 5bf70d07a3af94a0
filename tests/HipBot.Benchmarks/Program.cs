using BenchmarkDotNet.Running;
using HipBot.Benchmarks;
using HipBot.Benchmarks.Deliveries;

switch (args)
{
    case ["process", ..]:
        await ProcessMeasurement.RunAsync();
        break;
    case ["conversations", ..]:
        await ConversationMeasurement.RunAsync();
        break;
    case ["tick", ..]:
        await TickMeasurement.RunAsync();
        break;
    case ["rate", .. var more]:
        await RateMeasurement.RunAsync(more);
        break;
    case ["crash", .. var more]:
        await CrashMeasurement.RunAsync(more);
        break;
    case ["send", .. var more]:
        await CrashMeasurement.SendAsync(more);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
