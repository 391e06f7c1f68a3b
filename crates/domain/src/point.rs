use serde::{Deserialize, Serialize};

/// The earth's mean radius (IUGG).
const EARTH_METERS: f64 = 6_371_008.8;

/// A point on the earth (WGS 84), kept to a millionth of a degree. Written as `[latitude, longitude]` in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "(f64, f64)", into = "(f64, f64)")]
pub struct Point {
    latitude: i32,
    longitude: i32,
}

/// No point on the earth has these coordinates.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{0}, {1} is no latitude (-90 to 90) and longitude (-180 to 180)")]
pub struct BadPoint(f64, f64);

impl Point {
    /// Degrees north and east.
    ///
    /// # Errors
    /// [`BadPoint`] outside the globe.
    pub fn new(latitude: f64, longitude: f64) -> Result<Self, BadPoint> {
        if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
            return Err(BadPoint(latitude, longitude));
        }
        #[allow(clippy::cast_possible_truncation, reason = "at most 180 million, which fits")]
        let millionths = |degrees: f64| (degrees * 1e6).round() as i32;
        Ok(Self { latitude: millionths(latitude), longitude: millionths(longitude) })
    }

    /// Degrees north.
    #[must_use]
    pub fn latitude(self) -> f64 {
        f64::from(self.latitude) / 1e6
    }

    /// Degrees east.
    #[must_use]
    pub fn longitude(self) -> f64 {
        f64::from(self.longitude) / 1e6
    }

    /// Meters to another point, over a round earth: off by half a percent at most.
    #[must_use]
    pub fn meters_to(self, other: Self) -> f64 {
        let (here, there) = (self.latitude().to_radians(), other.latitude().to_radians());
        let half_lat = ((there - here) / 2.0).sin();
        let half_lon = ((other.longitude() - self.longitude()).to_radians() / 2.0).sin();
        let a = half_lat * half_lat + here.cos() * there.cos() * half_lon * half_lon;
        2.0 * EARTH_METERS * a.sqrt().min(1.0).asin()
    }

    /// The square of the grid that it lies in; squares are `side` millionths of a degree wide and high.
    #[must_use]
    pub fn square(self, side: i32) -> (i32, i32) {
        (self.latitude.div_euclid(side), self.longitude.div_euclid(side))
    }
}

impl TryFrom<(f64, f64)> for Point {
    type Error = BadPoint;

    fn try_from((latitude, longitude): (f64, f64)) -> Result<Self, BadPoint> {
        Self::new(latitude, longitude)
    }
}

impl From<Point> for (f64, f64) {
    fn from(point: Point) -> Self {
        (point.latitude(), point.longitude())
    }
}

#[cfg(test)]
mod tests {
    use super::Point;

    #[test]
    fn from_miami_to_new_york_it_is_1750_kilometers() {
        let (miami, new_york) = (Point::new(25.7617, -80.1918).unwrap(), Point::new(40.7128, -74.0060).unwrap());
        let kilometers = miami.meters_to(new_york) / 1000.0;
        assert!((1750.0..1760.0).contains(&kilometers), "{kilometers}");
        assert!(miami.meters_to(miami) < 0.1);
    }

    #[test]
    fn a_point_is_written_as_two_numbers_and_read_back_whole() {
        let point = Point::new(25.7617, -80.1918).unwrap();
        let written = serde_json::to_string(&point).unwrap();
        assert_eq!(written, "[25.7617,-80.1918]");
        assert_eq!(serde_json::from_str::<Point>(&written).unwrap(), point);
        assert!(serde_json::from_str::<Point>("[91.0,0.0]").is_err());
    }

    #[test]
    fn squares_do_not_fold_at_zero() {
        let near_zero = |degrees: f64| Point::new(degrees, degrees).unwrap().square(1_000_000);
        assert_eq!((near_zero(0.5), near_zero(-0.5)), ((0, 0), (-1, -1)));
    }
}
