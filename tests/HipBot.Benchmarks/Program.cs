using BenchmarkDotNet.Running;
using HipBot.Benchmarks;

if (args is ["process", ..])
{
    await ProcessMeasurement.RunAsync();
}
else if (args is ["conversations", ..])
{
    await ConversationMeasurement.RunAsync();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
