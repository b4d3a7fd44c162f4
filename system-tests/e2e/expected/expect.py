#!/usr/bin/env python3
"""A second opinion on the sample year, which shares nothing with the product: reads dossiers.ndjson.gz and procedures.json
and prints the figures the product must answer, in the shape of expected.json.

    expect.py FOLDER [EVERY]      EVERY 10 takes each tenth line, which is how expected-tenth.json was made

Run on the whole file it must agree with the published expected.json: `expect.py FOLDER --check expected.json`.
It walks from day to day; being slow and plain is the point of it.
"""
import calendar, collections, datetime as dt, decimal, gzip, json, sys

OFF = {2023: "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04",
       2024: "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
       2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
       2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24"}
WORKED = {2024: "05-04", 2025: "04-26", 2026: "01-10 08-22"}
SHIFTS = [(dt.time(8), dt.time(12)), (dt.time(13), dt.time(17))]
DAY, SECOND = dt.timedelta(days=1), dt.timedelta(seconds=1)
PERIODS = {"2024": ("2024-01-01", "2024-12-31"), "2024-Q1": ("2024-01-01", "2024-03-31"),
           "2024-Q2": ("2024-04-01", "2024-06-30"), "2024-Q3": ("2024-07-01", "2024-09-30"),
           "2024-Q4": ("2024-10-01", "2024-12-31"), "report-year-2024": ("2023-12-15", "2024-12-14")}
MOMENTS = ["2024-02-15T09:00", "2024-06-28T17:30", "2024-12-31T23:59"]


def works(day):
    name = day.strftime("%m-%d")
    if day.weekday() >= 5:
        return name in WORKED.get(day.year, "").split()
    return name not in OFF[day.year].split()


def roll(day):
    while not works(day):
        day += DAY
    return day


def closing(day):
    return dt.datetime.combine(day, SHIFTS[-1][1])


def shifts(day):
    return [(dt.datetime.combine(day, a), dt.datetime.combine(day, b)) for a, b in SHIFTS] if works(day) else []


def deemed(moment):
    for opens, closes in (shift for n in range(30) for shift in shifts(moment.date() + n * DAY)):
        if moment < closes:
            return max(moment, opens)


def after_hours(start, left):
    """The moment so many working hours later; it stays on a closing time."""
    left, day = dt.timedelta(hours=left), start.date()
    while True:
        for opens, closes in shifts(day):
            begin = max(opens, start)
            if begin < closes:
                if left <= closes - begin:
                    return begin + left
                left -= closes - begin
        day += DAY


def worked_between(a, b):
    days = range((b.date() - a.date()).days + 1)
    spans = (min(closes, b) - max(opens, a) for n in days for opens, closes in shifts(a.date() + n * DAY))
    return sum((max(span, dt.timedelta()) for span in spans), dt.timedelta())


def nth_working_day(day, n):
    return day if n == 0 else nth_working_day(day + DAY, n - works(day + DAY))


def working_days_between(after, until):
    return sum(works(after + n * DAY) for n in range(1, (until - after).days + 1))


class Clock:
    """One dossier's due date; `last` is the day before rolling."""

    def __init__(self, limit, start):
        self.limit, self.unit, n = limit, limit["DonViTinh"], limit["SoLuong"]
        start = deemed(start)
        day = start.date()
        if self.unit == "WORKING_HOUR":
            self.due = after_hours(start, n)
            return
        if self.unit == "WORKING_DAY":
            n = n or int(start.strftime("%H:%M") >= limit.get("GioChot", "24:00"))
            self.last = nth_working_day(day, n)
        elif self.unit == "CALENDAR_DAY":
            self.last = day + n * DAY
        else:
            year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
            self.last = day.replace(year=year, month=month + 1, day=min(day.day, calendar.monthrange(year, month + 1)[1]))
        self.due = closing(roll(self.last))

    def late_from(self):
        if self.unit == "WORKING_HOUR":
            return self.due + SECOND
        return dt.datetime.combine(self.due.date() + DAY, dt.time())

    def resume(self, a, b):
        if self.unit == "WORKING_HOUR":
            moved = worked_between(a, b)
            if moved:
                self.due = after_hours(self.due, moved.total_seconds() / 3600)
            return
        first, second = deemed(a).date(), deemed(b).date()
        if self.unit == "WORKING_DAY":
            self.last = nth_working_day(self.due.date(), working_days_between(first, second))
        else:
            self.last = self.last + (second - first)
        self.due = closing(max(roll(self.last), second))


def moment(text):
    return dt.datetime.strptime(text, "%Y%m%d%H%M%S") if text else None


class Dossier:
    def __init__(self, line, procedures):
        self.code, self.office, self.field = line["MaHoSo"], line["DonViXuLy"], line["MaLinhVuc"]
        self.channel, self.status = line["KenhThucHien"], line["TrangThaiHoSo"]
        self.submitted, self.received = moment(line["NgayNopHoSo"]), moment(line.get("NgayTiepNhan"))
        self.refused, self.printed = moment(line.get("NgayTuChoi")), moment(line.get("NgayHenTra"))
        self.closed = moment(line.get("NgayKetThucXuLy"))
        self.supplements = [moment(one["NgayYeuCau"]) for one in line.get("DanhSachHoSoBoSung", [])]
        self.late, self.result, self.rescheduled = None, None, None
        if self.received:
            self.judge(line, procedures[line["MaTTHC"]])

    def judge(self, line, procedure):
        day = self.received.date().isoformat()
        limit = [one for one in procedure["ThoiHan"] if one["HieuLucTu"] <= day][-1]
        clock = Clock(limit, self.received)
        self.first = clock.due
        self.late = self.run(clock, limit, procedure["ChinhSachBoSung"], line)
        self.due = self.clock.due
        letters = sorted((moment(one["NgayVanBan"]), moment(one["NgayHenTraMoi"])) for one in line.get("DanhSachGiaHan", []))
        extended = self.due
        if letters and not (self.late and letters[0][0] >= self.late):
            extended = max(self.due, letters[0][1])
        if self.closed:
            self.result = self.classed(self.due)
            self.rescheduled = self.classed(extended)

    def run(self, clock, limit, policy, line):
        """The first late moment, or None when a pause that is still open keeps it away."""
        self.clock = clock
        floor = dt.datetime.min
        for a, b in [] if policy == "NONE" else pauses(line, self.closed):
            if a >= clock.late_from():
                break
            if b is None or (self.closed and b > self.closed):
                return None
            if policy == "RESTART":
                self.clock = clock = Clock(limit, b)
            else:
                clock.resume(a, b)
            floor = b
        return max(floor, clock.late_from())

    def classed(self, due):
        done, last = self.closed.date(), due.date()
        if done > last or self.clock.unit == "WORKING_HOUR" and self.closed > due:
            return "overdue"
        return "early" if done < last else "onTime"

    def is_late_at(self, end):
        """Just before `end`."""
        return self.late is not None and self.late < end and (self.closed is None or self.closed >= end)

    def was_late_when_closed(self):
        return self.late is not None and self.late <= self.closed


def pauses(line, closed):
    asked = [(moment(one["NgayYeuCau"]), moment(one.get("NgayHoanThanh")))
             for name in ("DanhSachHoSoBoSung", "DanhSachNghiaVuTaiChinh") for one in line.get(name, [])]
    united = []
    for a, b in sorted(asked, key=lambda pair: pair[0]):
        if united and (united[-1][1] is None or a <= united[-1][1]):
            before = united[-1][1]
            united[-1] = (united[-1][0], None if before is None or b is None else max(before, b))
        else:
            united.append((a, b))
    return united


def breakdown(dossiers, basis="STATUTORY"):
    counts = collections.Counter({"resolved": 0, "early": 0, "onTime": 0, "overdue": 0})
    for one in dossiers:
        counts["resolved"] += 1
        counts["onTime" if one.status == 7 else one.result if basis == "STATUTORY" else one.rescheduled] += 1
    return dict(counts)


def grouped(dossiers, key, figures):
    groups = collections.defaultdict(list)
    for one in dossiers:
        groups[key(one)].append(one)
    answers = {name: figures(groups[name]) for name in sorted(groups)}
    return {name: answer for name, answer in answers.items() if any(answer.values())}


def form06a(dossiers, begin, end):
    f = collections.Counter()
    for one in dossiers:
        gone = one.closed if one.status != 8 else None
        if not one.received or one.received >= end or gone and gone < begin:
            continue
        f["carriedOver" if one.received < begin else "receivedOnline" if one.channel == 2 else "receivedDirectOrPost"] += 1
        if gone and gone < end:
            f["resolved" + ("OnTime" if one.status == 7 else one.result[0].upper() + one.result[1:])] += 1
        else:
            f["pendingOverdue" if one.is_late_at(end) else "pendingWithin"] += 1
    f["received"] = f["receivedOnline"] + f["receivedDirectOrPost"] + f["carriedOver"]
    f["resolved"] = f["resolvedEarly"] + f["resolvedOnTime"] + f["resolvedOverdue"]
    f["pending"] = f["pendingWithin"] + f["pendingOverdue"]
    return {key: f[key] for key in ("received receivedOnline receivedDirectOrPost carriedOver resolved resolvedEarly "
                                    "resolvedOnTime resolvedOverdue pending pendingWithin pendingOverdue").split()}


def progress766(dossiers, begin, end):
    total = overdue = 0
    for one in dossiers:
        if not one.received or one.received >= end or one.closed and one.closed < begin:
            continue
        total += 1
        closed = one.closed and one.closed < end
        late = one.was_late_when_closed() if closed else one.is_late_at(end)
        overdue += late or sum(asked < end for asked in one.supplements) >= 2
    answer = {"total": total, "onTime": total - overdue, "overdue": overdue}
    if total:
        share = decimal.Decimal(total - overdue) / total
        for name, factor in ("ratio", 100), ("score", 20):
            answer[name] = float((share * factor).quantize(decimal.Decimal("0.01"), decimal.ROUND_HALF_UP))
    return answer


def overdue_at(dossiers, text):
    at = dt.datetime.fromisoformat(text)
    return [{"code": one.code, "unit": one.office, "due": one.due.isoformat(),
             "workingDaysLate": working_days_between(one.due.date(), at.date())}
            for one in sorted(dossiers, key=lambda one: one.code) if one.is_late_at(at + SECOND)]


def received_too_late(one):
    limit = after_hours(deemed(one.submitted), 8)
    answered = one.received or one.refused
    return one.channel == 2 and (answered is None or answered > limit)


def expected(dossiers):
    def within(day):
        return "2024-01-01" <= day.date().isoformat() <= "2024-12-31"
    done = [one for one in dossiers if one.received and one.closed and one.status != 8 and within(one.closed)]
    result = {"dossiers": len(dossiers),
              "breakdown": {basis: breakdown(done, basis) for basis in ("STATUTORY", "RESCHEDULED")},
              "breakdownByUnit": grouped(done, lambda one: one.office, breakdown),
              "breakdownByField": grouped(done, lambda one: one.field, breakdown),
              "breakdownByChannel": grouped(done, lambda one: str(one.channel), breakdown),
              "breakdownByMonth": grouped(done, lambda one: one.closed.strftime("%Y-%m"), breakdown),
              "form06a": {}, "progress766": {}}
    for name, (first, last) in PERIODS.items():
        span = dt.datetime.fromisoformat(first), dt.datetime.fromisoformat(last) + DAY
        for report, figures in ("form06a", form06a), ("progress766", progress766):
            result[report][name] = {"total": figures(dossiers, *span),
                                    "byUnit": grouped(dossiers, lambda one: one.office, lambda some: figures(some, *span))}
        result["form06a"][name] = {"from": first, "to": last, **result["form06a"][name]}
    result["overdueAt"] = {text: overdue_at(dossiers, text) for text in MOMENTS}
    result["legacyDueDateDiffers"] = sum(bool(one.printed and one.received and one.printed != one.first) for one in dossiers)
    result["lateReceptions"] = sum(map(received_too_late, dossiers))
    return result


def read(folder, every):
    procedures = {one["MaTTHC"]: one for one in json.load(open(folder + "/procedures.json"))}
    with gzip.open(folder + "/dossiers.ndjson.gz", "rt") as lines:
        return [Dossier(json.loads(line), procedures) for number, line in enumerate(lines) if number % every == 0]


def main(folder, *rest):
    if rest[:1] == ("--check",):
        published = json.load(open(rest[1]))
        published.pop("kinds", None)
        found = expected(read(folder, 1))
        for key in sorted(published.keys() | found.keys()):
            print(key, "agrees" if published.get(key) == found.get(key) else "DIFFERS")
        return
    print(json.dumps(expected(read(folder, int(rest[0]) if rest else 1)), indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
