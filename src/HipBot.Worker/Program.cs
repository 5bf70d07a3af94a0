using HipBot.Worker.Hosting;
using HipBot.Worker.Lines;

return await new HipBotCommandLine(CommandStreams.OfProcess()).RunAsync(args);
