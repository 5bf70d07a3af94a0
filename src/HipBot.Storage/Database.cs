using HipBot.Storage.PostgreSql;
using HipBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace HipBot.Storage;

/// <summary>The opened database. It is up to date, and says to other processes that it is in use until it is disposed.</summary>
public sealed class Database : IDisposable
{
    private static readonly TimeSpan WaitForLock = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);

    private readonly DatabaseLock? _lock;

    /// <summary>SQLite takes one writer at a time and lets the others sleep and look again; in turn they wait far shorter. PostgreSQL needs none.</summary>
    private readonly SemaphoreSlim? _turn;

    private readonly Func<HipBotContext> _open;

    private Database(StorageOptions options, DatabaseLock? held, Func<HipBotContext> open)
    {
        (Options, _lock, _open) = (options, held, open);
        _turn = options.Provider == StorageProvider.Sqlite ? new SemaphoreSlim(1) : null;
    }

    /// <summary>Where it is.</summary>
    public StorageOptions Options { get; }

    /// <summary>Opens the database; it is made where there is none, and brought up to date where it is old.</summary>
    /// <exception cref="StorageException">It cannot be used; the message says why in one line.</exception>
    public static async Task<Database> OpenAsync(StorageOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Provider == StorageProvider.Sqlite
            ? await OpenSqliteAsync(options, time, cancellationToken)
            : await OpenPostgreSqlAsync(options, cancellationToken);
    }

    /// <summary>Looks at a database, and changes nothing.</summary>
    /// <exception cref="StorageException">It cannot be used; the message says why in one line.</exception>
    public static async Task<DatabaseLook> LookAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Provider == StorageProvider.PostgreSql)
        {
            return await LookAtPostgreSqlAsync(options, cancellationToken);
        }

        DataFolder.RequireWritable(options.DataFolder);
        return await SqliteFile.LookAsync(options.DatabaseFile, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _lock?.Dispose();
        _turn?.Dispose();
    }

    /// <summary>A context for one piece of work.</summary>
    internal HipBotContext Open() => _open();

    /// <summary>Does one piece of work that writes.</summary>
    internal async Task<T> WriteAsync<T>(Func<HipBotContext, Task<T>> work, CancellationToken cancellationToken)
    {
        await (_turn?.WaitAsync(cancellationToken) ?? Task.CompletedTask);
        try
        {
            await using var context = _open();
            return await work(context);
        }
        finally
        {
            _turn?.Release();
        }
    }

    /// <summary>Does one piece of work that writes, all of it or nothing.</summary>
    internal Task<T> InTransactionAsync<T>(Func<HipBotContext, Task<T>> work, CancellationToken cancellationToken) => WriteAsync(
        context => context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var done = await work(context);
            await transaction.CommitAsync(cancellationToken);
            return done;
        }),
        cancellationToken);

    private static async Task<Database> OpenSqliteAsync(StorageOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var file = options.DatabaseFile;
        DatabaseLock? held = null;
        try
        {
            Directory.CreateDirectory(options.DataFolder);
            using (var alone = DatabaseLock.TakeAlone(options.DataFolder))
            {
                if (alone is not null)
                {
                    await SqliteFile.MigrateAsync(file, cancellationToken);
                    SqliteFile.EndClaims(file);
                }
            }

            held = await ShareAsync(options.DataFolder, time, cancellationToken);
            if (!(await SqliteFile.StateOfAsync(file, cancellationToken)).IsUpToDate)
            {
                throw new StorageException($"The database {file} is in use by an older HipBot. Stop that one first, then start again.");
            }

            var contextOptions = SqliteContext.OptionsOf(file);
            await using (var context = new SqliteContext(contextOptions))
            {
                await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", cancellationToken);
            }

            return new Database(options, held, () => new SqliteContext(contextOptions));
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException or StorageException or DbUpdateException)
        {
            held?.Dispose();
            throw SqliteFile.WhyNot(file, fault);
        }
    }

    private static async Task<DatabaseLock> ShareAsync(string folder, TimeProvider time, CancellationToken cancellationToken)
    {
        var start = time.GetTimestamp();
        while (true)
        {
            if (DatabaseLock.Share(folder) is { } shared)
            {
                return shared;
            }

            if (time.GetElapsedTime(start) > WaitForLock)
            {
                throw new StorageException($"Another process has had {folder} for itself for {WaitForLock.TotalSeconds:0} seconds, as while a backup is restored. Wait until it is done, and start again.");
            }

            await Task.Delay(LookAgain, time, cancellationToken);
        }
    }

    private static async Task<Database> OpenPostgreSqlAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var contextOptions = PostgreSqlContext.OptionsOf(options.ConnectionString);
            await using var context = new PostgreSqlContext(contextOptions);
            if (!(await MigrationState.OfAsync(context.Database, "in PostgreSQL", cancellationToken)).IsUpToDate)
            {
                await MigratePostgreSqlAsync(context, cancellationToken);
            }

            return new Database(options, held: null, () => new PostgreSqlContext(contextOptions));
        }
        catch (Exception fault) when (IsOfPostgreSql(fault))
        {
            throw new StorageException($"PostgreSQL cannot be used ({Reason(fault)}). Check Storage:ConnectionString: host, port, database, user and password.", fault);
        }
    }

    private static async Task<DatabaseLook> LookAtPostgreSqlAsync(StorageOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await using var context = new PostgreSqlContext(PostgreSqlContext.OptionsOf(options.ConnectionString));
            var state = await MigrationState.OfAsync(context.Database, "in PostgreSQL", cancellationToken);
            return state.IsUpToDate ? DatabaseLook.UpToDate : state.Last == MigrationState.None ? DatabaseLook.None : DatabaseLook.Old;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return DatabaseLook.None;
        }
        catch (Exception fault) when (IsOfPostgreSql(fault))
        {
            throw new StorageException($"PostgreSQL cannot be used ({Reason(fault)}). Check Storage:ConnectionString: host, port, database, user and password.", fault);
        }
    }

    private static bool IsOfPostgreSql(Exception fault) =>
        fault is NpgsqlException or ArgumentException or InvalidOperationException or System.Net.Sockets.SocketException or DbUpdateException;

    /// <summary>EF takes a lock of the database, so of two processes one waits for the other; each migration is one transaction.</summary>
    private static async Task MigratePostgreSqlAsync(PostgreSqlContext context, CancellationToken cancellationToken)
    {
        const int MostTries = 5;
        for (var tries = 1; ; tries++)
        {
            try
            {
                await context.Database.MigrateAsync(cancellationToken);
                return;
            }
            catch (PostgresException fault) when (tries < MostTries && fault.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateTable)
            {
                // Another process made the database at the same moment, before there was anything to lock.
            }
        }
    }

    private static string Reason(Exception fault) => fault switch
    {
        PostgresException postgres => $"error {postgres.SqlState}",
        { InnerException: { } inner } => Reason(inner),
        System.Net.Sockets.SocketException socket => socket.SocketErrorCode.ToString(),
        ArgumentException => "the connection string cannot be read",
        _ => fault.GetType().Name,
    };
}
