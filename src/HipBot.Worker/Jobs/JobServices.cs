using HipBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Quartz;

namespace HipBot.Worker.Jobs;

/// <summary>What Quartz runs: one line for each job.</summary>
internal static class JobServices
{
    private static readonly TimeSpan LooksForPrompts = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LooksAfterThings = TimeSpan.FromHours(1);

    // A start has more urgent things to do.
    private static readonly TimeSpan FirstUpkeep = TimeSpan.FromMinutes(1);

    /// <summary>Adds the jobs. On PostgreSQL the replicas share them: each run is done by one, and by another where that one is gone.</summary>
    /// <param name="services">The services.</param>
    /// <param name="storage">Where the data is; null for the jobs of this process alone.</param>
    public static IServiceCollection AddJobs(this IServiceCollection services, StorageOptions? storage = null) => services
        .AddSingleton<PromptJob>()
        .AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(TimeProvider.System);
            quartz.UseDefaultThreadPool(maxConcurrency: 2);
            if (storage?.Provider == StorageProvider.PostgreSql)
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(NpgsqlFactory.Instance, storage.ConnectionString);
                    store.UseClustering();
                    store.ProvisionSchema();
                });
            }

            quartz.ScheduleJob<PromptJob>(trigger => trigger.WithIdentity("prompts").WithSimpleSchedule(LooksForPrompts));
            quartz.ScheduleJob<Upkeep>(trigger => trigger.WithIdentity("upkeep").StartAt(TimeProvider.System.GetUtcNow() + FirstUpkeep).WithSimpleSchedule(LooksAfterThings));
        })
        .AddQuartzHostedService(service => service.WaitForJobsToComplete = true);
}
