using System.Runtime.CompilerServices;
using System.Text.Json;
using HipBot.Storage.PostgreSql;

namespace HipBot.Storage.Stores;

/// <summary>
/// Many rows as one parameter: a JSON array that either database reads as a table. So a statement writes hundreds of rows at once, and its text
/// is always the same.
/// </summary>
internal static class JsonRows
{
    /// <summary>What a statement calls the table.</summary>
    public const string Given = "@given";

    /// <summary>A statement over rows.</summary>
    /// <typeparam name="T">A row: its properties are the columns, which are texts and whole numbers.</typeparam>
    /// <param name="context">The database.</param>
    /// <param name="sql">The statement, in which <see cref="Given"/> stands for the table, which is named <c>given</c>.</param>
    /// <param name="rows">The rows.</param>
    public static FormattableString Statement<T>(HipBotContext context, string sql, IEnumerable<T> rows) =>
        FormattableStringFactory.Create(sql.Replace(Given, context is PostgreSqlContext ? PostgreSqlTable<T>() : SqliteTable<T>(), StringComparison.Ordinal), JsonSerializer.Serialize(rows));

    private static string SqliteTable<T>() =>
        $"(SELECT {string.Join(", ", typeof(T).GetProperties().Select(column => $"value ->> '{column.Name}' AS \"{column.Name}\""))} FROM json_each({{0}})) AS given";

    private static string PostgreSqlTable<T>() =>
        $"jsonb_to_recordset(CAST({{0}} AS jsonb)) AS given({string.Join(", ", typeof(T).GetProperties().Select(column => $"\"{column.Name}\" {TypeOf(column.PropertyType)}"))})";

    private static string TypeOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(int) ? "integer"
        : type == typeof(long) || type == typeof(long?) ? "bigint"
        : throw new ArgumentOutOfRangeException(nameof(type), type.Name, "no such column is known");
}
