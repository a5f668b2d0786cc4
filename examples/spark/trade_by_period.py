"""Reads a folder of texts with entrepot on all cores of a Spark cluster, keeps the readings, and says who stated which trade, how often, and how far apart.

    python trade_by_period.py texts readings

The name of a text begins with the day on which it was published: 2023-11-13-ten-months.txt.
"""

import argparse
import json
import os
import re
import sys
from pathlib import PurePosixPath

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

# The fields of a reading that this script asks for. Values are digits in a string: no binary fraction comes between.
READING = """id string, reading struct<flows: array<struct<
    direction: string, reporter: struct<id: string>, partner: struct<id: string>,
    period: struct<start: string, end: string>, money: struct<value: string, currency: string>>>>"""


def line_of(file: tuple[str, str]) -> str:
    """A file as a line of `entrepot read --jsonl`."""
    path, text = file
    name = PurePosixPath(path).name
    published = re.match(r"\d{4}-\d{2}-\d{2}", name)
    return json.dumps({"id": name, "text": text, "published": published and published.group()}, ensure_ascii=False)


def read_texts(spark: SparkSession, folder: str, command: str, partitions: int | None):
    """Each partition runs the command once and hands it its texts, a line each; a command that fails ends the job."""
    lines = spark.sparkContext.wholeTextFiles(folder, partitions).map(line_of)
    return lines.pipe(command, env=dict(os.environ), checkCode=True)


def stated(readings: DataFrame) -> DataFrame:
    """How often each trade was stated, in how many texts, and the lowest and highest amount as stated: nothing is added up."""
    flows = readings.select("id", F.explode("reading.flows").alias("flow")).where("flow.money is not null")
    amount = F.col("flow.money.value")
    exact = amount.cast("decimal(38,6)")
    return (
        flows.groupBy(
            F.concat_ws("/", "flow.period.start", "flow.period.end").alias("period"),
            F.col("flow.direction").alias("direction"),
            F.col("flow.reporter.id").alias("reporter"),
            F.col("flow.partner.id").alias("partner"),
            F.col("flow.money.currency").alias("currency"),
        )
        .agg(F.count("*").alias("statements"), F.countDistinct("id").alias("texts"), F.min_by(amount, exact).alias("lowest"), F.max_by(amount, exact).alias("highest"))
        .orderBy("period", "reporter", "partner", "direction", "currency")
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("texts", help="a folder, or a pattern such as hdfs://…/2024/*.txt")
    parser.add_argument("readings", help="where the readings are written: a folder that does not exist yet")
    parser.add_argument("--command", default="npx entrepot read --jsonl", help="how every machine of the cluster starts entrepot")
    parser.add_argument("--partitions", type=int, help="into at least so many parts the texts are split")
    given = parser.parse_args()

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName("entrepot").getOrCreate()
    read_texts(spark, given.texts, given.command, given.partitions).saveAsTextFile(given.readings)
    stated(spark.read.schema(READING).json(given.readings)).show(1000, truncate=False)
    spark.stop()


if __name__ == "__main__":
    main()
