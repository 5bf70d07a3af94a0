namespace HipBot.Worker.Hosting;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The checker found something.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, settings or content.</summary>
    public const int Usage = 2;

    /// <summary>Stopped by a signal before the work was done: 128 and the number of SIGINT, as shells say it.</summary>
    public const int Stopped = 130;
}
