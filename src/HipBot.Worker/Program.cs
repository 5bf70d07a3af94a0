using HipBot.Worker.Hosting;

return await HipBotCommandLine.RunAsync(args);
